package app.greenroom.signal;

import app.greenroom.account.AccountFact;
import app.greenroom.account.AccountFact.AccountDeactivated;
import app.greenroom.account.AccountFact.AccountReactivated;
import app.greenroom.account.AccountFact.AdminMade;
import app.greenroom.account.AccountFact.PasswordChanged;
import app.greenroom.account.AccountFact.PasswordReset;
import app.greenroom.account.AccountFact.ProfileChanged;
import app.greenroom.account.AccountFact.ResetLinkMade;
import app.greenroom.account.AccountFact.SessionsEnded;
import app.greenroom.account.AccountFact.TokenMade;
import app.greenroom.account.AccountFact.TokenRevoked;
import app.greenroom.answer.AnswerFact;
import app.greenroom.answer.AnswerFact.AnswerMoved;
import app.greenroom.answer.AnswerFact.AnswerWritten;
import app.greenroom.answer.AnswerFact.CoWriterLetIn;
import app.greenroom.answer.AnswerFact.CoWriterShutOut;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentFact;
import app.greenroom.cohort.NudgeSent;
import app.greenroom.comment.CommentFact;
import app.greenroom.comment.CommentFact.Said;
import app.greenroom.comment.CommentFact.ThreadsSeen;
import app.greenroom.dossier.DossierFact;
import app.greenroom.dossier.DossierFact.DossierArchived;
import app.greenroom.dossier.DossierFact.DossierSaved;
import app.greenroom.dossier.DossierFact.ItemsMoved;
import app.greenroom.event.Fact;
import app.greenroom.feedback.FeedbackFact;
import app.greenroom.feedback.FeedbackFact.MentorThanked;
import app.greenroom.feedback.FeedbackFact.NoteKept;
import app.greenroom.importing.ImportFact;
import app.greenroom.live.LiveTopic;
import app.greenroom.mail.MailFact;
import app.greenroom.mail.MailFact.MailMoved;
import app.greenroom.readiness.ReadinessFact;
import app.greenroom.round.RoundFact;
import app.greenroom.round.RoundFact.AnswerGraded;
import app.greenroom.round.RoundFact.ClaimExtended;
import app.greenroom.round.RoundFact.ClaimReleased;
import app.greenroom.round.RoundFact.GradesCleared;
import app.greenroom.round.RoundFact.ReviewClaimed;
import app.greenroom.round.RoundFact.VerdictReleased;
import app.greenroom.round.RoundFact.VerdictTakenBack;
import app.greenroom.rubric.RubricChanged;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.snippet.SnippetsChanged;
import app.greenroom.story.StoryFact;
import app.greenroom.story.StoryFact.StoriesKept;
import app.greenroom.story.StoryFact.StoryWritten;
import app.greenroom.story.StoryFact.TiesMoved;
import app.greenroom.team.TeamFact;
import app.greenroom.team.TeamFact.InvitationRenewed;
import app.greenroom.team.TeamFact.InvitationRevoked;
import app.greenroom.team.TeamFact.PersonInvited;
import app.greenroom.team.TeamFact.PersonJoined;
import app.greenroom.team.TeamFact.PersonRemoved;
import app.greenroom.team.TeamFact.RoleChanged;
import app.greenroom.team.TeamFact.RoleNewsRead;
import app.greenroom.team.TeamFact.TeamRenamed;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table of what is to be read again after what: every fact stands in it once. A window that watches one of the topics
 * reads, through its service, as its own user; none of what the fact says goes there.
 */
final class LiveTopics {

    private LiveTopics() {}

    static Set<LiveTopic> of(Fact fact) {
        return switch (fact) {
            case AccountFact it -> of(it);
            case TeamFact it -> of(it);
            case MailFact it -> of(it);
            case DossierFact it -> of(it);
            case ImportFact it -> Set.of(LiveTopic.person(it.actor()));
            case AssignmentFact it -> of(it);
            case AnswerFact it -> of(it);
            case CommentFact it -> of(it);
            case RoundFact it -> of(it);
            case FeedbackFact it -> of(it);
            case ReadinessFact it ->
                Set.of(
                        LiveTopic.assignment(it.of().assignment()),
                        LiveTopic.team(it.of().team()));
            case StoryFact it -> of(it);
            case RubricChanged it -> Set.of(LiveTopic.rubric(it.team()));
            case SnippetsChanged it -> Set.of(LiveTopic.snippets(it.team()));
            case NudgeSent it ->
                Set.of(
                        LiveTopic.person(it.candidate()),
                        LiveTopic.assignment(it.assignment()),
                        LiveTopic.team(it.team()));
            default -> Set.of();
        };
    }

    private static Set<LiveTopic> of(MailFact fact) {
        return switch (fact) {
            case MailMoved it -> teams(it.teams());
        };
    }

    private static Set<LiveTopic> of(TeamFact fact) {
        return switch (fact) {
            case PersonInvited it -> Set.of(LiveTopic.team(it.team()));
            case InvitationRenewed it -> Set.of(LiveTopic.team(it.team()));
            case InvitationRevoked it -> Set.of(LiveTopic.team(it.team()));
            case TeamRenamed it -> Set.of(LiveTopic.team(it.team()));
            case PersonJoined it -> person(it.actor(), Set.of(it.team()));
            case PersonRemoved it -> person(it.person(), Set.of(it.team()));
            case RoleChanged it -> person(it.person(), Set.of(it.team()));
            case RoleNewsRead it -> person(it.actor(), Set.of());
        };
    }

    private static Set<LiveTopic> of(AccountFact fact) {
        return switch (fact) {
            case ProfileChanged it -> person(it.actor(), it.teams());
            case PasswordChanged it -> person(it.actor(), it.teams());
            case PasswordReset it -> person(it.person(), Set.of());
            case SessionsEnded it -> person(it.actor(), it.teams());
            case AccountDeactivated it -> person(it.person(), it.teams());
            case AccountReactivated it -> person(it.person(), it.teams());
            case AdminMade _, ResetLinkMade _, TokenMade _, TokenRevoked _ -> Set.of();
        };
    }

    private static Set<LiveTopic> of(DossierFact fact) {
        return switch (fact) {
            case DossierSaved it -> Set.of(LiveTopic.team(it.team()));
            case DossierArchived it -> Set.of(LiveTopic.team(it.team()));
            case ItemsMoved it -> Set.of(LiveTopic.team(it.team()));
        };
    }

    private static Set<LiveTopic> of(AssignmentFact fact) {
        Assignment assignment = fact.assignment();
        Set<LiveTopic> topics = person(assignment.candidate(), Set.of(assignment.team()));
        topics.add(LiveTopic.assignment(assignment.id()));
        assignment.mentors().forEach(mentor -> topics.add(LiveTopic.person(mentor)));
        assignment.formerMentors().forEach(mentor -> topics.add(LiveTopic.person(mentor)));
        return topics;
    }

    private static Set<LiveTopic> of(AnswerFact fact) {
        return switch (fact) {
            case AnswerWritten it -> Set.of(LiveTopic.answerText(it.answer()));
            case AnswerMoved it ->
                Set.of(
                        LiveTopic.assignment(it.moved().assignment()),
                        LiveTopic.team(it.moved().team()),
                        LiveTopic.answerText(it.moved().answer()));
            case CoWriterLetIn it -> Set.of(LiveTopic.assignment(it.assignment()));
            case CoWriterShutOut it -> Set.of(LiveTopic.assignment(it.assignment()));
        };
    }

    private static Set<LiveTopic> of(CommentFact fact) {
        return switch (fact) {
            case Said it when it.on().pending() -> Set.of(LiveTopic.person(it.actor()));
            case Said it ->
                Set.of(
                        LiveTopic.threads(it.on().assignment()),
                        LiveTopic.team(it.on().team()));
            case ThreadsSeen it -> Set.of(LiveTopic.seen(it.assignment()));
        };
    }

    private static Set<LiveTopic> of(RoundFact fact) {
        return switch (fact) {
            case ReviewClaimed it -> Set.of(LiveTopic.claims(it.assignment()));
            case ClaimExtended it -> Set.of(LiveTopic.claims(it.assignment()));
            case ClaimReleased it -> Set.of(LiveTopic.claims(it.assignment()));
            case AnswerGraded it -> Set.of(LiveTopic.desk(it.answer(), it.actor()));
            case GradesCleared it -> Set.of(LiveTopic.desk(it.answer(), it.actor()));
            // the answer moves with the verdict, and who watches it reads all that came with it
            case VerdictReleased _, VerdictTakenBack _ -> Set.of();
        };
    }

    private static Set<LiveTopic> of(FeedbackFact fact) {
        return switch (fact) {
            case NoteKept it -> Set.of(LiveTopic.desk(it.answer(), it.actor()));
            case MentorThanked it -> Set.of(LiveTopic.assignment(it.assignment()), LiveTopic.person(it.mentor()));
        };
    }

    private static Set<LiveTopic> of(StoryFact fact) {
        return switch (fact) {
            case StoryWritten it -> Set.of(LiveTopic.storyText(it.story()));
            case StoriesKept it -> Set.of(LiveTopic.assignment(it.assignment()));
            case TiesMoved it -> Set.of(LiveTopic.assignment(it.assignment()));
        };
    }

    private static Set<LiveTopic> person(UserId person, Collection<TeamId> teams) {
        Set<LiveTopic> topics = teams(teams);
        topics.add(LiveTopic.person(person));
        return topics;
    }

    private static Set<LiveTopic> teams(Collection<TeamId> teams) {
        return teams.stream().map(LiveTopic::team).collect(Collectors.toCollection(HashSet::new));
    }
}
