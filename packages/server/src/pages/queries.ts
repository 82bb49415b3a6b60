// Every question that a page asks.
import type { ApiPage } from './api-page.ts'
import type { DecisionPage, DecisionWish, DryRun } from './decision-page.ts'
import type { CirclePage, CirclesAsked, CirclesPage } from './circle-page.ts'
import type { CalendarOf, CalendarPage } from './calendar-page.ts'
import type { EraseAsked, ErasePage } from './erase-page.ts'
import type { FollowingPage } from './following-page.ts'
import type { Frame } from './frame.ts'
import type {
  CircleListName,
  CircleListPage,
  ListFilter,
  PersonListName,
  PersonListPage,
  RecordFilter,
  RecordPage,
} from './list-pages.ts'
import type { NowPage } from './now-page.ts'
import type {
  DocumentFilter,
  DocumentPage,
  EntryPage,
  JoinPage,
  LinkPage,
  ProjectPage,
  SettingsPage,
  TryPage,
} from './other-pages.ts'
import type { PeopleAsked, PeoplePage, PersonPage } from './person-page.ts'
import type { Carries, ProposePage } from './propose-page.ts'
import type { Ms, Resolved } from './resolved.ts'
import type { SearchAsked, SearchPage } from './search-page.ts'
import type { Act, Effect } from '@open-socialism/kernel'

export interface Session {
  person: string
  auth: 'session' | 'passkey' | 'trial' | 'token'
  id: string
}

/** Each returns null when the thing does not exist. `viewer` = session or null; of the past everybody sees the same (5.2). */
export interface Queries {
  frame(viewer: Session | null): Promise<Frame>
  /** When the first entry was made and when the newest, whatever moment is looked at. */
  span(): Promise<{ from: Ms; to: Ms }>
  now(viewer: Session | null): Promise<NowPage>
  /** The first page of the list where nothing else is asked. */
  circles(viewer: Session | null, asked?: CirclesAsked): Promise<CirclesPage>
  circle(id: string, viewer: Session | null): Promise<CirclePage | null>
  /** `wish` is what to show beside what every page of a decision shows; the usual page where left out. */
  decision(id: string, viewer: Session | null, wish?: DecisionWish): Promise<DecisionPage | null>
  propose(circle: string, viewer: Session | null): Promise<ProposePage | null>
  dryRun(
    circle: string,
    effects: Effect[],
    viewer: Session | null,
    carries?: Carries,
  ): Promise<DryRun & Resolved>
  /** Whether an act is refused unless it is signed (5.8), as the practice of its circle has it. */
  mustBeSigned(act: Act, viewer: Session): Promise<boolean>
  people(asked: PeopleAsked, viewer: Session | null): Promise<PeoplePage>
  /** One page of one of a circle's lists; null where there is no such circle. */
  circleList(
    id: string,
    list: CircleListName,
    filter: ListFilter,
    viewer: Session | null,
  ): Promise<CircleListPage | null>
  personList(
    id: string,
    list: PersonListName,
    filter: ListFilter,
    viewer: Session | null,
  ): Promise<PersonListPage | null>
  record(filter: RecordFilter): Promise<RecordPage>
  person(id: string, viewer: Session | null): Promise<PersonPage | null>
  search(asked: SearchAsked): Promise<SearchPage>
  join(): Promise<JoinPage>
  link(secret: string): Promise<LinkPage>
  settings(viewer: Session): Promise<SettingsPage>
  /** Words of the viewer's own that can be erased; null where they are not registered. */
  ownWords(viewer: Session, asked: EraseAsked): Promise<ErasePage | null>
  try(q: string): Promise<TryPage | null>
  entry(index: number): Promise<EntryPage | null>
  document(id: string, filter: DocumentFilter): Promise<DocumentPage | null>
  project(id: string): Promise<ProjectPage | null>
  /** Dates of the present; null where there is no such circle or decision. */
  calendar(of: CalendarOf): Promise<CalendarPage | null>
  following(viewer: Session): Promise<FollowingPage | null>
  /** All that somebody follows and that waits for them, for whoever has the secret. */
  privateCalendar(secret: string): Promise<CalendarPage | null>
  api(): Promise<ApiPage>
  blob(sha256: string): Promise<{ mediaType: string; bytes: Uint8Array } | null>
}
