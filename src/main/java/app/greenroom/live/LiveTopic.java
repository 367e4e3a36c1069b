package app.greenroom.live;

import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.StoryId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/** What a window can watch. Carries an id and never content, so a signal cannot leak what a read would refuse. */
public record LiveTopic(Kind kind, UUID id) {

    /** The kinds of things that windows watch. */
    public enum Kind {
        /** A team's people, dossiers and assignments. */
        TEAM,
        /** One assignment: its answers' states, checklist, stories, mentors. */
        ASSIGNMENT,
        /** What is said on one assignment: its threads. */
        THREADS,
        /** Who reviews which answer of one assignment. */
        CLAIMS,
        /** Who has seen what is said on one assignment. */
        SEEN,
        /** The text of one answer. */
        ANSWER_TEXT,
        /** The text of one story. */
        STORY_TEXT,
        /** One person: their roles, profile and assignments. */
        PERSON,
        /** Who is looking at one place. */
        PRESENCE,
        /** What a team's answers are graded by. */
        RUBRIC,
        /** The comments that a team's mentors use again. */
        SNIPPETS,
        /** What one mentor has on one answer for themselves: grades not given yet, a note. */
        DESK,
        /** Where people's cursors are in one text. */
        CURSORS
    }

    public static LiveTopic team(TeamId team) {
        return new LiveTopic(Kind.TEAM, team.value());
    }

    public static LiveTopic assignment(AssignmentId assignment) {
        return new LiveTopic(Kind.ASSIGNMENT, assignment.value());
    }

    public static LiveTopic threads(AssignmentId assignment) {
        return new LiveTopic(Kind.THREADS, assignment.value());
    }

    /** One assignment with all that is said on it. */
    public static Set<LiveTopic> whole(AssignmentId assignment) {
        return Set.of(assignment(assignment), threads(assignment));
    }

    public static LiveTopic claims(AssignmentId assignment) {
        return new LiveTopic(Kind.CLAIMS, assignment.value());
    }

    public static LiveTopic seen(AssignmentId assignment) {
        return new LiveTopic(Kind.SEEN, assignment.value());
    }

    public static LiveTopic answerText(AnswerId answer) {
        return new LiveTopic(Kind.ANSWER_TEXT, answer.value());
    }

    public static LiveTopic storyText(StoryId story) {
        return new LiveTopic(Kind.STORY_TEXT, story.value());
    }

    public static LiveTopic person(UserId person) {
        return new LiveTopic(Kind.PERSON, person.value());
    }

    public static LiveTopic cursors(UUID place) {
        return new LiveTopic(Kind.CURSORS, place);
    }

    public static LiveTopic presence(UUID place) {
        return new LiveTopic(Kind.PRESENCE, place);
    }

    public static LiveTopic rubric(TeamId team) {
        return new LiveTopic(Kind.RUBRIC, team.value());
    }

    public static LiveTopic snippets(TeamId team) {
        return new LiveTopic(Kind.SNIPPETS, team.value());
    }

    public static LiveTopic desk(AnswerId answer, UserId mentor) {
        String name = "desk:" + answer + ":" + mentor;
        return new LiveTopic(Kind.DESK, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
