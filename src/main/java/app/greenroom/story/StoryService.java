package app.greenroom.story;

import static app.greenroom.story.StoryBankTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.coedit.TextEdit;
import app.greenroom.coedit.TextId;
import app.greenroom.coedit.TextLog;
import app.greenroom.coedit.protocol.Accepted;
import app.greenroom.coedit.protocol.Pulled;
import app.greenroom.command.CommandLog;
import app.greenroom.dossier.Dossier;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.dossier.ItemKind;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.StoryId;
import app.greenroom.shared.UserId;
import app.greenroom.story.StoryFact.StoriesKept;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A candidate's stories: begun, written, brought along, thrown away. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class StoryService {

    /** How many stories an assignment may have. */
    static final int MOST = 100;

    /** How long a deleted story can be restored; a little longer than the offer to do so stands. */
    static final Duration UNDO_TIME = Duration.ofSeconds(30);

    private final Stories stories;
    private final StoryTexts texts;
    private final TextLog log;
    private final StoryReader reader;
    private final Ties ties;
    private final AssignmentDirectory assignments;
    private final DossierLibrary dossiers;
    private final AccessGuard guard;
    private final CommandLog commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoryService(
            Stories stories,
            StoryTexts texts,
            TextLog log,
            StoryReader reader,
            Ties ties,
            AssignmentDirectory assignments,
            DossierLibrary dossiers,
            AccessGuard guard,
            CommandLog commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stories = stories;
        this.texts = texts;
        this.log = log;
        this.reader = reader;
        this.ties = ties;
        this.assignments = assignments;
        this.dossiers = dossiers;
        this.guard = guard;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** All stories, and what is tied together. */
    @Transactional(readOnly = true)
    public StoryBank bank(AssignmentId id) {
        Assignment assignment = assignments.assignment(id);
        guard.require(Permission.FOLLOW_ASSIGNMENT, assignment);
        return reader.read(assignment, guard.permits(Permission.KEEP_STORY, assignment));
    }

    /**
     * Begins a story.
     *
     * @throws Refusal if there are too many, or it is too long
     */
    public StoryId begin(BeginStory command) {
        Assignment assignment = assignments.assignment(command.assignment());
        UserId candidate = guard.require(Permission.KEEP_STORY, assignment);
        StoryId id = new StoryId(command.command().value());
        if (!commands.isFirst(candidate, command.command(), command) || stories.existsById(id.value())) {
            return id;
        }
        QuestionId question = command.question();
        if (question != null) {
            requireQuestion(assignment, question);
        }
        save(id, assignment, command.title(), command.text());
        if (question != null) {
            ties.tie(id, ItemKind.QUESTION, question.value());
        }
        return id;
    }

    /** Gives a story another title; an empty one is fine until it is found. */
    public void rename(StoryId id, String title) {
        StoryRow story = kept(id);
        if (story.deletedAt() != null) {
            throw new NotFound();
        }
        String words = titled(title);
        if (!words.equals(story.title())) {
            story.rename(words, clock.instant());
            changed(story.assignment());
        }
    }

    /**
     * Takes a change if it was made for the newest version, or was taken before.
     *
     * @throws Refusal if the text would get too long, the change doesn't fit it, or the story was deleted
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Accepted push(StoryId story, TextEdit edit) {
        return texts.push(story, edit);
    }

    /** Tells what came after a version. What was thrown away is there for whoever wrote it alone. */
    @Transactional(readOnly = true)
    public Pulled pull(StoryId id, int version) {
        StoryRow story = stories.findById(id.value()).orElseThrow(NotFound::new);
        guard.require(
                story.deletedAt() == null ? Permission.FOLLOW_ASSIGNMENT : Permission.KEEP_STORY,
                assignments.assignment(story.assignment()));
        return log.pull(TextId.of(id), version, null, story::textVersion);
    }

    /** Throws a story away; what it was tied to is told no more about it. */
    public void delete(StoryId id) {
        StoryRow story = kept(id);
        if (story.deletedAt() == null) {
            story.setDeleted(clock.instant());
            changed(story.assignment());
        }
    }

    /** @throws Refusal if it was deleted too long ago */
    public void restore(StoryId id) {
        StoryRow story = kept(id);
        Instant deleted = story.deletedAt();
        if (deleted == null) {
            return;
        }
        if (deleted.plus(UNDO_TIME).isBefore(clock.instant())) {
            throw new Refusal(SAY.tooLateToRestore());
        }
        story.setDeleted(null);
        changed(story.assignment());
    }

    /** The candidate's stories of other preparations, to be brought into this one. */
    @Transactional(readOnly = true)
    public List<EarlierStory> earlier(AssignmentId id) {
        Assignment assignment = assignments.assignment(id);
        UserId candidate = guard.require(Permission.KEEP_STORY, assignment);
        List<Assignment> others = guard.permitted(Permission.FOLLOW_ASSIGNMENT, assignments.of(candidate)).stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        Map<AssignmentId, List<Story>> found =
                reader.stories(others.stream().map(Assignment::id).toList());
        Map<DossierId, Dossier> titles =
                dossiers.dossiers(others.stream().map(Assignment::dossier).toList());
        return others.stream()
                .flatMap(other -> found.getOrDefault(other.id(), List.of()).stream()
                        .map(story -> new EarlierStory(
                                story,
                                Objects.requireNonNull(titles.get(other.dossier()))
                                        .title())))
                .toList();
    }

    /** Copies one's own story of another preparation; from then on they are two. */
    public StoryId bring(CommandId command, AssignmentId to, StoryId from) {
        Assignment assignment = assignments.assignment(to);
        UserId candidate = guard.require(Permission.KEEP_STORY, assignment);
        StoryId id = new StoryId(command.value());
        StoryRow source = stories.findById(from.value()).orElseThrow(NotFound::new);
        Assignment other = assignments.assignment(source.assignment());
        guard.require(Permission.FOLLOW_ASSIGNMENT, other);
        if (!other.candidate().equals(candidate) || source.deletedAt() != null) {
            throw new NotFound();
        }
        if (commands.isFirst(candidate, command, "bring", to, from) && !stories.existsById(id.value())) {
            save(id, assignment, source.title(), source.toStory(Set.of()).text());
        }
        return id;
    }

    private void save(StoryId id, Assignment assignment, String title, String text) {
        if (stories.countByAssignmentAndDeletedAtIsNull(assignment.id()) >= MOST) {
            throw new Refusal(SAY.tooMany(MOST));
        }
        if (text.length() > Story.LONGEST_TEXT) {
            throw new Refusal(SAY.tooLong(Story.LONGEST_TEXT));
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        stories.saveAndFlush(new StoryRow(id, assignment.id(), titled(title), lines, clock.instant()));
        changed(assignment.id());
    }

    private StoryRow kept(StoryId id) {
        StoryRow story = stories.lock(id.value()).orElseThrow(NotFound::new);
        guard.require(Permission.KEEP_STORY, assignments.assignment(story.assignment()));
        return story;
    }

    private void requireQuestion(Assignment assignment, QuestionId question) {
        if (!dossiers.asked(assignment.dossier(), question)) {
            throw new NotFound();
        }
    }

    private static String titled(String title) {
        String words = title.strip();
        if (words.length() > Story.LONGEST_TITLE) {
            throw new Refusal(SAY.titleTooLong(Story.LONGEST_TITLE));
        }
        return words;
    }

    private void changed(AssignmentId assignment) {
        assignments.touch(assignment);
        events.publishEvent(new StoriesKept(AccessGuard.whoActs(), clock.instant(), assignment));
    }
}
