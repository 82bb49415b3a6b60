// The words that generated names are made of: people of many places, towns, and what circles are about.
type Words = readonly [string, ...string[]]

const words = (text: string): Words =>
  text.split(' ').map((word) => word.replaceAll('_', ' ')) as [string, ...string[]]

export const givenNames = words(
  'Ada Aino Amal Amina Ana Anouk Arjun Asha Astrid Ayşe Bao Beatriz Bilal Bram Camille Chidi Chloé Dalia Daniel Davor Dina Edda Elif Emeka Emil Esi Farah Fatou Finn Freya Giulia Hana Hamid Henrik Ibrahim Ida Ilse Imani Ines Isak Ivo Jana Jia Joana João Jonas Kaito Karin Keiko Khadija Kofi Lars Laila Lea Leïla Li Lin Luca Lucía Mads Malik Marta Mateo Mei Mila Milan Mina Mohamed Nadia Naomi Nia Nikos Noor Nora Olga Omar Ona Oskar Paolo Petra Priya Rafael Rania Ravi Rosa Ruth Saga Salma Samir Sanna Sara Selim Sven Tariq Tea Teo Thandi Tom Uma Vera Viktor Wanjiru Xavier Yara Yusuf Zainab Zofia Zoë',
)
export const familyStarts = words(
  'Al An Ar Bar Ber Bo Cal Car Dal Dor El Er Fal Fer Gar Gor Hal Har Il Jan Kal Kor Lan Lin Mar Mor Nor Ol Pal Per Ran Ros Sal Sten Tal Tor Val Ver Wal Zan',
)
export const familyEnds = words(
  'adi aka ano ara berg bo dahl dottir eira elli eni enko escu fors gaard hara holm i ic ides ini jee kov lund man mura o ola oni oro ova quist ra sen ska son stad ton uji ura vik well wicz yan zadeh',
)
/** Whole names in other scripts, so that a large society has them too. */
export const otherNames = words(
  '王_芳 李_伟 佐藤_健 鈴木_さくら 김_민준 이_서연 Ελένη_Παππά Γιώργος_Νικολάου Анна_Кузнецова Иван_Петренко فاطمة_الزهراء عمر_حداد נועה_לוי יוסף_כהן अनिता_शर्मा रवि_वर्मा นภา_ศรีสุข მარიამ_ბერიძე',
)
export const townStarts = words(
  'Ald Arn Ash Bel Birk Bran Cald Cor Dorn East Elm Fair Falk Glen Hart Hazel High Holm Kel Lang Lind Low Mar Mill Nord Oak Oster Penn Quarn Raven Red Rock Sal Sel Stan Sund Thorn Vell West Win',
)
export const townEnds = words(
  'bank beck berg bridge brook bury by cliffe combe dale den field ford gate ham haven holt hurst ley mark minster mere mond moor mouth port ridge stead stow ton vale wick wood worth',
)
export const quarters = words(
  'Abbey Bakers Canal Castle Cathedral Chapel Cherry Dock East Fishers Garden Glass Grange Harbour Hill Kiln Lake Lower Market Meadow Mill North Old Orchard Paper Park Quarry Rope River Saddlers Ship South Station Tanners Upper Vine Water Weavers West Wharf',
)
export const tasks = words(
  'Accounts Apprentices Archive Day_shift Emergencies Equipment First_contact Grounds Kitchen Logistics Maintenance Measurements Mentors Neighbours Newcomers Night_shift Open_days Outreach Planning Quality Repairs Reviews Safety Stores Supplies Training Translation Transport Visits Volunteers Winter Workshop Youth',
)
/** What a society decides, and the parts of each. */
export const themes: Readonly<Record<string, Words>> = {
  Health: words(
    'Clinics Nursing Midwives Pharmacies Prevention Mental_health Ambulances Rehabilitation Hospitals Vaccination',
  ),
  Housing: words(
    'Building Allocation Insulation Repairs Courtyards Shared_houses Heating Permits Surveys Materials',
  ),
  Food: words('Farms Bakeries Kitchens Seeds Markets Orchards Fisheries Storage Mills Dairies'),
  Energy: words('Solar Wind Grids Storage Heat Metering Turbines Saving Geothermal Dispatch'),
  Water: words('Wells Rivers Pipes Treatment Reservoirs Floods Testing Wetlands Baths Irrigation'),
  Transport: words('Trams Trains Buses Cycling Roads Harbours Freight Ferries Workshops Timetables'),
  Education: words(
    'Schools Nurseries Libraries Evening_classes Apprenticeships Languages Music Sports Curricula Universities',
  ),
  Care: words('Elders Home_care Disability Families Refuges Meals Companions Respite Hospices Play'),
  Culture: words('Theatres Museums Festivals Radio Archives Crafts Film Choirs Printing Heritage'),
  Industry: words('Foundries Textiles Tools Electronics Glass Paper Furniture Recycling Chemistry Machines'),
  Land: words('Forests Soil Parks Wildlife Coasts Fire_watch Surveys Paths Pastures Mountains'),
  Science: words(
    'Laboratories Data Astronomy Medicine Climate Materials Instruments Fieldwork Statistics Publishing',
  ),
  Justice: words(
    'Mediation Advocates Registry Accessibility Records Restoration Ombudspeople Elections Ethics Refugees',
  ),
  Networks: words('Cables Servers Software Security Help_desks Maps Phones Open_data Satellites Standards'),
}
