// A small society file that founds as it stands, to begin from (clause 2.13).

export const sampleSociety = `name: Riverside Housing Cooperative
clock: real

people:
  - { id: ada, name: Ada Obi }
  - { id: jo, name: Jo Lindgren }
  - { id: sam, name: Sam Reyes }

circles:
  - name: General Meeting
    area: everything that the house decides together
    purpose: Good homes for all who live here, for long.
    goals: [1, 2]
    members: [ada, jo, sam]

  - name: Repairs
    parent: general-meeting
    area: upkeep of the building
    purpose: To keep the building sound and warm.
    goals: [1]
    members: [ada, sam]
`

/** The same as one list of people with their circles, as a spreadsheet holds it. */
export const sampleTable = `person,circle,parent,role
Ada Obi,General Meeting,,chair
Jo Lindgren,General Meeting,,
Sam Reyes,General Meeting,,
Ada Obi,Repairs,General Meeting,
Sam Reyes,Repairs,General Meeting,
`
