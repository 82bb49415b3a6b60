// Refusals in words: for every reason what was refused and what to do; the clause is quoted beside it on the page.
import type { Reason } from '@open-socialism/kernel'

/** What a reader is told: the requirement that was not met, and what would meet it. */
export interface RefusalWords {
  said: string
  todo: string
}

const say = (said: string, todo: string): RefusalWords => ({ said, todo })

const later = 'Come back when that time has come.'
const reload = 'Look at the page as it stands now, and send again what still fits.'
const choose = 'Choose another, and send it again.'
const amendIt = 'Change that effect, or take it out.'
const fixed = 'This cannot be changed by an act; see the clause.'

/** One sentence for each of the kernel's reasons. A test checks that none is missing. */
export const kernelWords: Readonly<Record<Reason, RefusalWords>> = {
  'act-must-be-ones-own-to-send': say('This is not yours to do.', fixed),
  'advice-must-have-been-heard': say(
    'The time for advice is not over, so nothing can be decided yet.',
    later,
  ),
  'area-must-not-be-held-under-this-parent': say(
    'Another circle under the same parent already holds this area.',
    'Name another area, or ask that circle.',
  ),
  'author-must-be-known-as-the-practice-requires': say(
    'This circle asks for a stronger way of knowing you than this session.',
    'Sign in with your passkey and send it again.',
  ),
  'cap-must-hold-those-who-sit': say(
    'More members sit there than the new cap allows.',
    'Choose a cap that holds them all.',
  ),
  'case-against-must-be-anothers': say(
    'The case against must come from somebody other than the proposer.',
    'Ask someone who sees it differently to write it.',
  ),
  'charter-must-be-changed-by-the-parent': say(
    'Only its parent can change that circle’s charter, with its consent.',
    'Ask the parent for the change.',
  ),
  'circle-must-be-a-sub-circle': say('That circle is not a sub-circle of this one.', choose),
  'circle-must-be-able-to-decide': say(
    'This circle is dormant or has nobody to decide, so it can decide nothing.',
    'Its nearest ancestor that is awake may seat members.',
  ),
  'circle-must-be-another-living-one': say('That must be another circle, and a living one.', choose),
  'circle-must-be-below-its-member-cap': say(
    'All seats of this circle are taken.',
    'Wait for a free seat, or ask the parent for a higher cap.',
  ),
  'circle-must-be-dormant': say(
    'Members are seated by an ancestor only while a circle is dormant, and this one is not.',
    'The circle admits its members itself.',
  ),
  'circle-must-be-founded-before': say(
    'A circle is named here that has not been founded yet.',
    'Found parents before their sub-circles.',
  ),
  'circle-must-be-living': say(
    'This circle no longer lives, so nothing more happens in it.',
    'Its history stays readable. Act where its area went.',
  ),
  'circle-must-be-new': say('There is already a circle of this name.', 'Choose another name.'),
  'circle-must-be-the-top': say('Only the top circle can decide this.', 'Draft it for the top circle.'),
  'circle-must-hold-the-registry': say(
    'Only the circle that holds the area “registry” can decide this.',
    'Draft it for that circle.',
  ),
  'circle-must-not-be-the-top': say('The top circle cannot do this to itself.', fixed),
  'circle-must-not-move-under-itself': say(
    'A circle cannot move under itself or under one of its own sub-circles.',
    choose,
  ),
  'circle-must-take-public-comment': say(
    'This circle takes no comments from the public.',
    'A member can say it, or you can draft a proposal.',
  ),
  'circles-concerned-must-have-consented': say(
    'A circle that this concerns has not consented yet.',
    'Wait for its decision to consent; the page lists it.',
  ),
  'clock-must-be-real': say('This exists only in a society on the real clock.', fixed),
  'clock-must-be-simulated': say('This exists only in a society on the simulated clock.', fixed),
  'clock-must-not-run-backwards': say('The clock only goes forward.', 'Choose a later time.'),
  'decision-must-await-its-effects': say('The effects of this decision are no longer waiting.', reload),
  'decision-must-be-adopted': say('That decision is not adopted.', choose),
  'decision-must-be-called-into-question': say(
    'That decision is not called into question, so there is nothing to answer.',
    reload,
  ),
  'decision-must-be-in-force': say('That decision is no longer in force.', choose),
  'decision-must-be-of-a-circle-concerned': say('That decision does not concern this circle.', choose),
  'decision-must-be-of-another-circle': say(
    'A circle consents to the decisions of other circles, not to its own.',
    choose,
  ),
  'decision-must-be-of-the-nearest-ancestor-awake': say(
    'Only the nearest ancestor that is not dormant may do this.',
    'Draft it for that circle.',
  ),
  'decision-must-be-the-circles-own': say(
    'That is a decision of another circle; no circle can change or repeal another’s.',
    'Ask that circle.',
  ),
  'decision-must-not-be-excepted-twice': say('That decision is already excepted from one rule.', fixed),
  'default-practice-must-name-nobody': say(
    'A practice that every new circle starts with cannot name one person.',
    'Leave out the stage in which one person decides.',
  ),
  'details-must-change': say(
    'Nothing would change.',
    'Change your name or what you tell of yourself, and send it again.',
  ),
  'dissolution-must-await-its-effect': say(
    'A dissolution is called into question between its adoption and its effect; that time is over.',
    fixed,
  ),
  'dissolution-must-be-questioned-once': say(
    'You have already called this into question.',
    'Your statement stands on the page.',
  ),
  'document-must-be-new': say(
    'There is already a document of this title in the circle.',
    'Amend that one, or choose another title.',
  ),
  'document-must-be-one-in-force-of-the-circle': say(
    'That document is not one in force of this circle.',
    choose,
  ),
  'each-project-must-have-a-fate': say(
    'It is not said what becomes of every project of the circle that ends.',
    'Say for each whether it is handed over or ends.',
  ),
  'each-sub-circle-must-have-a-fate': say(
    'It is not said what becomes of every sub-circle of the circle that ends.',
    'Say for each whether it moves up or is dissolved too.',
  ),
  'effect-must-be-one-that-these-rules-carry-out': say(
    'These rules do not carry out this effect yet.',
    amendIt,
  ),
  'effects-must-be-about-that-person-alone': say(
    'An effect that names a member so that they have no say must stand alone, so that nobody can be shut out by bundling.',
    'Put the other effects into a proposal of their own.',
  ),
  'effects-must-be-fixed-by-now': say(
    'The effects were amended as often as they may be; they are fixed now.',
    'Amend the text, or withdraw and propose anew.',
  ),
  'effects-must-be-retried-once': say(
    'These effects were already tried a second time.',
    'Propose them anew.',
  ),
  'effects-must-fall-under-one-practice': say(
    'These effects fall under different practices of the circle.',
    'Split them into one proposal for each practice.',
  ),
  'effects-must-happen-within-a-year': say(
    'The day of effect must lie ahead and within the time that the settings allow.',
    'Choose an earlier day.',
  ),
  'effects-must-have-been-refused': say(
    'These effects were not refused, so there is nothing to try again.',
    reload,
  ),
  'end-must-have-come': say('The end of that stage has not come.', later),
  'effects-must-be-about-that-circle-alone': say(
    'A decision about dissolving that circle holds no other effects.',
    amendIt,
  ),
  'exception-must-not-be-a-risk-at-the-top': say(
    'At the top, no exception may make the practice a risk.',
    amendIt,
  ),
  'first-members-must-reach-the-minimum': say(
    'A new circle needs enough first members to decide.',
    'Name more first members.',
  ),
  'founding-must-not-be-closed': say(
    'The founding of this society is closed.',
    'From here on only decisions change it.',
  ),
  'general-practice-must-remain': say(
    'A circle needs a practice for everything that has none of its own.',
    'Change the general practice; it cannot be taken away.',
  ),
  'goals-must-be-named-once': say('A goal is named twice.', 'Name each once.'),
  'goals-must-be-the-societys': say(
    'A goal is named that the society does not have.',
    'Choose from the list of goals.',
  ),
  'ground-must-be-a-fulfilled-purpose': say(
    'A circle dissolves itself only because its purpose is fulfilled.',
    'Choose that ground, or ask the parent.',
  ),
  'key-must-be-made-by-its-holder': say(
    'A key or passkey is made by the person who holds it.',
    'Sign in as that person and make it there.',
  ),
  'lead-must-be-a-member': say('Who decides alone must be a member of the circle.', choose),
  'link-must-be-used-once': say('This link has been used.', 'Ask for a new one.'),
  'locked-practices-must-stay': say(
    'The charter of this circle locks a part of its practice that this would change.',
    'Leave that part as it is, or ask the parent.',
  ),
  'members-must-be-named-once': say('A member is named twice.', 'Name each once.'),
  'members-must-not-exceed-the-cap': say(
    'More members are named than the cap allows.',
    'Name fewer, or set a higher cap.',
  ),
  'minimum-must-not-exceed-the-cap': say(
    'The least number of members is larger than the most.',
    'Choose a minimum below the cap.',
  ),
  'objection-must-give-its-reason': say(
    'An objection must give its reason.',
    'Say what it would harm, why this proposal is the cause, and what would let you withdraw it.',
  ),
  'objection-must-stand': say('That objection no longer stands.', reload),
  'outage-must-be-long-enough-and-over': say(
    'An outage is recorded when it was long enough and is over.',
    fixed,
  ),
  'outage-must-follow-the-last': say('That outage lies before one that is already recorded.', fixed),
  'people-must-be-named-once': say('A person is named twice.', 'Name each once.'),
  'person-must-be-a-citizen': say(
    'Only a citizen can do this or be given this, and this person is not one yet.',
    'Citizens can vouch for them on their page.',
  ),
  'person-must-be-a-member': say(
    'Only a member of this circle can do this.',
    'You can comment, suggest a change, or draft a proposal that a member sponsors.',
  ),
  'person-must-be-a-member-of-the-dissolved-circle': say(
    'Only members of the circle that is to be dissolved can do this.',
    'You can comment.',
  ),
  'person-must-be-another-member': say(
    'This must be done by another member.',
    'Ask another member of the circle.',
  ),
  'person-must-be-found-false': say(
    'Nobody has found this person false, so there is nothing to appeal against.',
    reload,
  ),
  'person-must-be-in-the-team': say('That person is not in the team.', choose),
  'person-must-be-new': say('That person is already registered.', 'Sign in instead.'),
  'person-must-be-of-the-electorate': say(
    'Who decides was settled when this decision opened, and you were not among them.',
    'You can comment and suggest changes.',
  ),
  'person-must-be-registered': say('That person is not registered.', choose),
  'person-must-be-the-author': say('Only its author can do this.', 'You can comment and suggest changes.'),
  'person-must-be-the-lead': say(
    'In this stage one person decides alone, and that is somebody else.',
    'You can give advice in the discussion.',
  ),
  'person-must-be-the-proposer': say(
    'Only the proposer can do this.',
    'You can suggest a change; the proposer accepts or answers it.',
  ),
  'person-must-need-a-vouch': say('This person needs no vouch.', reload),
  'person-must-not-be-a-citizen': say('This person is a citizen already.', reload),
  'person-must-not-be-a-member': say('This person sits in the circle already.', choose),
  'person-must-not-be-found-false': say(
    'The registry has found that this is no real person.',
    'They can appeal on their page.',
  ),
  'person-must-not-be-recused': say(
    'You have no say in this decision, because it concerns you or you declared an interest.',
    'You may still speak in the discussion.',
  ),
  'person-must-not-have-left': say(
    'You have left the circle, so your say in this decision fell away.',
    'You can still comment.',
  ),
  'practice-must-be-possible-to-satisfy': say(
    'No votes could ever satisfy this practice.',
    'Lower a threshold or the quorum, or add a stage.',
  ),
  'practice-must-be-there-to-end': say('There is no practice of its own for this kind of decision.', reload),
  'project-must-be-a-living-one-of-the-circle': say('That is not a running project of this circle.', choose),
  'project-must-be-new': say('There is already a project of this name.', 'Choose another name.'),
  'project-must-go-to-a-living-circle': say('A project can be handed only to a living circle.', choose),
  'proposal-must-be-a-draft': say('This is no longer a draft.', reload),
  'proposal-must-be-open': say(
    'This decision is no longer open.',
    'What became of it stands on its page. A new proposal can take the matter up.',
  ),
  'proposal-must-be-there': say('There is no such proposal.', reload),
  'proposal-must-be-withdrawn': say('This proposal is not withdrawn, so nobody needs to take it up.', reload),
  'proposal-must-bring-evidence': say(
    'This circle asks every proposal for evidence.',
    'Name at least one source, with a link where there is one.',
  ),
  'proposal-must-name-its-goals': say(
    'This circle asks every proposal which goals it serves or costs.',
    'Tick at least one goal.',
  ),
  'proposal-must-say-what-it-expects': say(
    'This circle asks every proposal what it expects, how that is measured, and when to look again.',
    'Fill in the measure, the expected result and a review date.',
  ),
  'reason-must-say-why-the-order-is-left': say(
    'A lower goal gains here at the cost of a higher one.',
    'Say why, in the field below the goals.',
  ),
  'registry-must-be-what-recognises': say(
    'In this society citizens vouch for citizens; the registry does not recognise them.',
    'Ask citizens to vouch.',
  ),
  'retry-must-come-in-time': say(
    'The time in which these effects could be tried again is over.',
    'Propose them anew.',
  ),
  'reveals-must-match-the-hidden-votes': say('The votes shown do not match those that were cast.', fixed),
  'review-date-must-be-to-come': say('The review date must lie ahead.', 'Choose a later day.'),
  'review-date-must-have-come': say('The review date has not come.', later),
  'review-must-be-recorded-once': say('The review of this decision is recorded already.', reload),
  'round-must-be-the-open-one': say('That round is not the one that is open.', reload),
  'same-effects-must-wait': say(
    'The same effects were rejected a short while ago.',
    'Propose different effects, wait, or ask a member who voted against to sponsor them.',
  ),
  'seats-must-be-within-the-budget': say(
    'The circle’s budget of seats does not hold so many.',
    'Ask for fewer seats, or ask the parent for more.',
  ),
  'society-must-be-founded': say('The society is not founded yet.', later),
  'society-must-have-a-top-circle': say('A society needs a top circle.', 'Name one without a parent.'),
  'society-must-not-be-founded-twice': say('This society is founded already.', fixed),
  'something-must-be-due': say('Nothing falls due there now.', reload),
  'stage-must-be-a-vote-round': say('This decision is not in a vote round.', reload),
  'stage-must-be-consensus': say(
    'This decision is no longer in its consensus stage, so positions are closed.',
    reload,
  ),
  'stage-must-be-one-persons': say('In this stage no single person decides.', reload),
  'stage-must-not-be-lengthened-again': say(
    'Amendments have lengthened this stage as often as they may.',
    'Wait for the next stage, or put it into a new proposal.',
  ),
  'stage-must-not-be-over': say('This stage is over.', reload),
  'suggestion-must-be-there': say('There is no such suggestion.', reload),
  'suggestion-must-change-the-text': say(
    'The suggestion changes nothing.',
    'Change the title or the case, and send it again.',
  ),
  'suggestion-must-not-be-answered-yet': say('This suggestion is answered already.', reload),
  'team-must-fit-the-seats': say(
    'The project has fewer seats than people are named.',
    'Name fewer people, or give it more seats.',
  ),
  'time-to-take-up-must-not-be-over': say(
    'The time in which it could be taken up is over.',
    'Propose it anew.',
  ),
  'top-circle-must-be-one': say('A society has one top circle.', 'Give every other circle a parent.'),
  'version-must-be-the-latest': say(
    'The proposal was amended meanwhile; what you sent was about an earlier version.',
    'Read the version that is now in force, and send it again if it still fits.',
  ),
  'vote-must-be-hidden': say('Votes in this round are hidden until it closes.', reload),
  'vote-must-be-open': say('Votes in this round are open.', reload),
  'vote-round-must-not-be-open': say(
    'A vote is open, so the text stands still.',
    'Amend it in the discussion before the next vote.',
  ),
  'vouch-must-be-given-once': say(
    'You have vouched for this person already.',
    'Another citizen has to vouch too.',
  ),
  'voucher-must-be-a-citizen': say('Only a citizen can vouch.', 'Ask citizens to vouch for you first.'),
  'voucher-must-be-another': say('Nobody can vouch for themselves.', 'Ask citizens who know you.'),
  'voucher-must-be-recognised-long-enough': say(
    'A new citizen waits a while before vouching for others.',
    later,
  ),
  'vouches-must-be-within-the-years-limit': say(
    'You have vouched for as many people as one may in a year.',
    'Ask another citizen.',
  ),
  'vouching-must-be-what-recognises': say(
    'In this society the registry recognises citizens; vouches do not count.',
    'Ask the registry.',
  ),
  'way-in-must-be-new': say('There is already a way in of this name.', 'Send it again; a new name is drawn.'),
  'way-in-must-be-ones-own': say('That way in belongs to somebody else.', fixed),
  'way-in-must-have-waited': say(
    'This way in was made by somebody else, so it waits before it works.',
    later,
  ),
  'way-in-must-not-be-ended': say('This way in was refused or revoked.', 'Ask for a new one.'),
  'way-in-must-not-come-from-a-trial': say(
    'Who only tries a seat cannot make ways in for it.',
    'Claim a seat by its link instead.',
  ),
  'way-in-must-still-wait': say(
    'This way in works already; it can be revoked, not refused.',
    'Revoke it below.',
  ),
}

/** The server's own reasons, before the rules are asked. */
export const serverWords: Readonly<Record<string, RefusalWords>> = {
  'body-must-be-json': say('What was sent could not be read.', 'Send it again from this page.'),
  'body-must-not-be-deep': say('What was sent is nested too deeply.', 'Send something simpler.'),
  'address-must-be-well-formed': say('This address is not one of ours.', 'Follow a link from a page.'),
  'person-must-be-signed-in': say(
    'You are not signed in, or no longer.',
    'Sign in and send it again; what you wrote is kept below.',
  ),
  'way-in-must-be-valid': say('This way in is not valid, or no longer.', 'Ask for a new link.'),
  'request-must-come-from-this-site': say(
    'This did not come from a page of this site.',
    'Send it from the page itself.',
  ),
  'token-must-be-the-printed-one': say(
    'This is not the token that the terminal printed.',
    'Look at the terminal in which the server was started.',
  ),
  'person-must-be-oneself': say('This belongs to somebody else.', fixed),
  'thing-must-exist': say('There is no such thing here.', reload),
  'method-must-be-offered': say('That cannot be done here.', reload),
  'id-must-be-new': say(
    'This form was sent before, with other content, and that was entered.',
    'Send it again if this is to be entered too; what you wrote is kept below.',
  ),
  'request-must-arrive-in-time': say('It took too long to arrive.', 'Send it again.'),
  'body-must-be-small-enough': say(
    'That is too large.',
    'Send less; long texts can be adopted as documents.',
  ),
  'body-must-be-of-the-stated-type': say(
    'What was sent is of another kind than it says.',
    'Send it again from this page.',
  ),
  'input-must-be-valid': say(
    'Something is missing or does not fit.',
    'See what is named below; what you wrote is kept.',
  ),
  'requests-must-be-fewer': say(
    'That was too much in too short a time.',
    'Wait a moment and send it again; what you wrote is kept below.',
  ),
  'followers-must-be-fewer': say('Too many people follow at once.', 'Reload the page after a while.'),
  'record-must-be-reachable': say(
    'The record cannot be reached at the moment, so nothing was entered.',
    'Send it again in a moment; what you wrote is kept below.',
  ),
  'server-must-not-fail': say(
    'The server failed, and nothing was entered.',
    'Send it again; what you wrote is kept below.',
  ),
}

/** What to tell of a refusal; an unknown reason is said by its own name, which is its requirement. */
export function sayRefusal(reason: string): RefusalWords {
  const known = kernelWords[reason as Reason] as RefusalWords | undefined
  const own = serverWords[reason]
  return (
    known ?? own ?? say(`${reason.charAt(0).toUpperCase()}${reason.slice(1).replaceAll('-', ' ')}.`, reload)
  )
}
