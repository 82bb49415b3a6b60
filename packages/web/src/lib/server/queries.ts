// What the server hands to pages: its own types, so that both sides hold to one contract.
export type {
  Answer, CircleNode, CirclePage, CirclesPage, DecisionPage, DecisionRow, DocumentPage, DryRun, EntryPage, Frame, JoinPage,
  LinkPage, NowPage, OpenSocialism, PeoplePage, PersonPage, ProjectPage, ProposePage, Queries, RecordLine, Refusal, Resolved,
  Session, SettingsPage, Task, TryPage,
} from '@open-socialism/server'
