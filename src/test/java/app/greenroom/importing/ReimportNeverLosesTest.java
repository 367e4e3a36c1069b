package app.greenroom.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.AnswerService;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.Prep;
import app.greenroom.comment.Passage;
import app.greenroom.comment.Selected;
import app.greenroom.dossier.Concept;
import app.greenroom.dossier.DossierContents;
import app.greenroom.dossier.ItemKind;
import app.greenroom.dossier.Question;
import app.greenroom.dossier.Section;
import app.greenroom.dossier.SectionKind;
import app.greenroom.dossier.matching.Before;
import app.greenroom.dossier.matching.Now;
import app.greenroom.dossier.matching.Pair;
import app.greenroom.readiness.Checklist;
import app.greenroom.readiness.ChecklistService;
import app.greenroom.readiness.ConceptItem;
import app.greenroom.readiness.ConceptState;
import app.greenroom.readiness.RateConcept;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.ThreadId;
import app.greenroom.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever text comes, whatever a lead pairs or takes apart: each answer, comment and event can still be read by the
 * candidate afterwards. People work, a random re-import follows, and again.
 */
@ServiceTest
class ReimportNeverLosesTest {

    private static final int ROUNDS = 4;
    private static final List<String> WORDS =
            List.of("timetable", "buffer", "signal", "line", "delay", "headway", "driver", "platform", "reserve");

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    ReimportService reimports;

    @Autowired
    AssignmentService preps;

    @Autowired
    AnswerService answerService;

    @Autowired
    ChecklistService checklists;

    private final Map<QuestionId, String> written = new HashMap<>();
    private final Map<ThreadId, Passage> said = new HashMap<>();
    private final Map<ConceptId, Integer> events = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nothingIsEverLost(long seed) {
        Random random = new Random(seed);
        Scene scene = assignments.aScene();
        for (int round = 0; round < ROUNDS; round++) {
            work(random, scene);
            reimport(random, scene);
            everythingIsThere(scene);
        }
    }

    private void work(Random random, Scene scene) {
        Prep prep = open(scene);
        Question question = any(random, prep.contents().questions());
        Concept concept = any(random, prep.contents().concepts());
        write(scene, question, "Answer " + random.nextInt(1_000));
        Passage asked = Passage.question(scene.assignment(), question.id());
        comment(random, scene, asked, question.version(), question.text());
        texts(prep.contents()).stream().findFirst().ifPresent(section -> {
            Passage read = Passage.section(scene.assignment(), section.id());
            comment(random, scene, read, section.version(), section.body());
        });
        comment(random, scene, Passage.answer(scene.assignment(), question.id()), 0, "");
        Question ask = any(random, prep.contents().asks());
        comment(random, scene, Passage.ask(scene.assignment(), ask.id()), ask.version(), ask.text());
        rate(random, scene, concept);
    }

    private void write(Scene scene, Question question, String text) {
        Scene one = new Scene(
                scene.team(), scene.lead(), scene.mentor(), scene.candidate(), scene.assignment(), List.of(question));
        answers.write(one, 0, text);
        written.put(question.id(), text);
    }

    private void comment(Random random, Scene scene, Passage passage, int version, String text) {
        @Nullable Selected where = null;
        if (!text.isBlank() && random.nextBoolean()) {
            int from = random.nextInt(text.length());
            where = new Selected(version, new TextRange(from, from + 1 + random.nextInt(text.length() - from)));
        }
        said.put(reviews.post(scene.mentor(), passage, where, "Comment " + random.nextInt(1_000)), passage);
    }

    private void rate(Random random, Scene scene, Concept concept) {
        ConceptState state = any(random, List.of(ConceptState.values()));
        Acting.as(
                        scene.candidate(),
                        () -> checklists.rate(
                                new RateConcept(CommandId.next(), scene.assignment(), concept.id(), state)))
                .ifPresent(event -> events.merge(concept.id(), 1, Integer::sum));
    }

    private void reimport(Random random, Scene scene) {
        DossierId dossier = assignments.dossierOf(scene);
        String text = text(random, open(scene));
        Acting.as(scene.lead(), () -> {
            ReimportDraft draft = reimports.read(dossier, text, null);
            WhatChanges changes = reimports.changes(draft);
            Decisions decisions = Decisions.NONE;
            for (ItemKind kind : ItemKind.values()) {
                decisions = decided(random, decisions, kind, changes.pairs(kind));
            }
            reimports.save(draft.with(decisions));
        });
    }

    /** A few pairs are taken apart, a few strangers paired. */
    private static Decisions decided(Random random, Decisions decisions, ItemKind kind, List<Pair> pairs) {
        List<UUID> before = pairs.stream()
                .flatMap(pair -> Stream.ofNullable(pair.before()))
                .map(Before::id)
                .toList();
        Decisions made = decisions;
        for (Pair pair : pairs) {
            Now now = pair.now();
            if (now != null && random.nextInt(4) == 0) {
                boolean apart = before.isEmpty() || random.nextBoolean();
                made = made.and(kind, now.key(), apart ? null : any(random, before));
            }
        }
        return made;
    }

    /** The dossier as Markdown with much of it reworded, moved, left out or added. */
    private static String text(Random random, Prep prep) {
        StringBuilder text = new StringBuilder("# Interview Prep: Fernhill Rail – Timetable Engineer\n\n");
        for (Section section : texts(prep.contents())) {
            if (random.nextInt(4) > 0) {
                text.append("## ").append(section.heading()).append('\n');
                text.append(reworded(random, section.body())).append("\n\n");
            }
        }
        text.append("## Predicted Interview Questions\n");
        lines(random, prep.contents().questions().stream().map(Question::text).toList())
                .forEach(line -> text.append("1. ").append(line).append("?\n"));
        text.append("\n## Questions to Ask Them\n");
        lines(random, prep.contents().asks().stream().map(Question::text).toList())
                .forEach(line -> text.append("1. ").append(line).append("?\n"));
        text.append("\n## Concepts To Know/Review\n");
        lines(random, prep.contents().concepts().stream().map(Concept::text).toList())
                .forEach(line -> text.append("- ").append(line).append('\n'));
        return text.toString();
    }

    /** The sections that are no lists of items. */
    private static List<Section> texts(DossierContents contents) {
        return contents.sections().stream()
                .filter(section -> !SectionKind.isList(section.kind().slot()))
                .toList();
    }

    private static List<String> lines(Random random, List<String> before) {
        List<String> lines = new ArrayList<>();
        for (String line : before) {
            if (random.nextInt(4) > 0) {
                lines.add(reworded(random, line.replace("?", "")));
            }
        }
        lines.add("How does the " + any(random, WORDS) + " help with the " + any(random, WORDS));
        if (random.nextBoolean()) {
            Collections.shuffle(lines, random);
        }
        return lines;
    }

    private static String reworded(Random random, String text) {
        return switch (random.nextInt(4)) {
            case 0 -> text.strip() + " and the " + any(random, WORDS);
            case 1 -> any(random, WORDS) + " " + text.strip();
            default -> text;
        };
    }

    private void everythingIsThere(Scene scene) {
        Acting.as(scene.candidate(), () -> {
            Map<QuestionId, String> shown = answerService.overview(scene.assignment()).stream()
                    .map(summary -> answerService.open(
                            scene.assignment(), summary.question().id()))
                    .collect(Collectors.toMap(Answer::question, Answer::text));
            assertThat(shown).containsAllEntriesOf(written);
            Checklist checklist = checklists.open(scene.assignment());
            List<ConceptId> listed = Stream.concat(checklist.items().stream(), checklist.retired().stream())
                    .map(ConceptItem::concept)
                    .map(Concept::id)
                    .toList();
            assertThat(listed).containsAll(events.keySet());
            events.forEach((concept, count) -> assertThat(
                            checklists.history(scene.assignment(), concept).lines())
                    .hasSize(count));
        });
        said.forEach((thread, passage) -> assertThat(reviews.threads(scene.candidate(), passage))
                .anyMatch(found -> found.id().equals(thread)));
        Prep prep = open(scene);
        Set<UUID> readable = new HashSet<>();
        Stream.concat(prep.contents().sections().stream(), prep.retired().sections().stream())
                .forEach(section -> readable.add(section.id().value()));
        Stream.of(
                        prep.contents().questions(),
                        prep.retired().questions(),
                        prep.contents().asks(),
                        prep.retired().asks())
                .flatMap(List::stream)
                .forEach(question -> readable.add(question.id().value()));
        said.values().forEach(passage -> assertThat(readable).contains(passage.target()));
    }

    private Prep open(Scene scene) {
        return Acting.as(scene.candidate(), () -> preps.open(scene.assignment()));
    }

    private static <T> T any(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
