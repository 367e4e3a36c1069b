package app.greenroom.browser;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.random.RandomGenerator;

/** A candidate and two mentors at one answer, what they do to it at random, and what has to hold in the end. */
final class Together {

    private static final Duration TO_SETTLE = Duration.ofSeconds(60);
    private static final int FEW = 20;
    private static final int MANY = 60;

    private final Candidate candidate;
    private final List<Mentor> mentors;
    private final List<CoWriting> writers = new ArrayList<>();
    private final Words words;
    private final RandomGenerator chance;
    private String question = "";
    private String review = "";
    private int acts;
    private int verdicts;

    Together(Candidate candidate, List<Mentor> mentors, RandomGenerator chance) {
        this.candidate = candidate;
        this.mentors = mentors;
        this.chance = chance;
        this.words = new Words(chance);
        writers.add(new CoWriting(candidate, words, chance));
        mentors.forEach(mentor -> writers.add(new CoWriting(mentor, words, chance)));
    }

    /** The candidate begins, lets the mentors write, and submits. */
    void begin(String asked, List<String> names) {
        candidate.opensTheQuestion(asked);
        question = candidate.path();
        for (int i = 0; i < FEW; i++) {
            candidate.writes(words.written() + " ");
        }
        candidate.seesItSaved();
        names.forEach(name -> candidate.letsWrite(name, true));
        submit();
        mentors.getFirst().opens("queue");
        mentors.getFirst().takesFromTheQueue(asked);
        review = mentors.getFirst().path();
        mentors.forEach(mentor -> mentor.opens(review));
        writers.forEach(CoWriting::hasTheEditor);
    }

    /** One of them does one thing. */
    void somebodyActs() {
        acts++;
        CoWriting anybody = any(writers);
        CoWriting mentor = any(writers.subList(1, writers.size()));
        int standing = words.standing().size();
        int dice = chance.nextInt(100);
        if (standing < FEW || (dice < 45 && standing < MANY)) {
            anybody.writes();
        } else if (dice < 60) {
            anybody.deletes();
        } else if (dice < 74) {
            mentor.comments(chance.nextBoolean() ? "Control+Enter" : "Control+Shift+Enter");
        } else if (dice < 84) {
            mentor.suggests("Control+Shift+Enter");
        } else if (dice < 94) {
            words.openSuggestion().filter(writers.getFirst()::sees).ifPresent(writers.getFirst()::decides);
        } else {
            round();
        }
    }

    void everybodyWrites() {
        writers.forEach(CoWriting::writes);
    }

    /** After the server was killed and is back, whoever looks at a page logs in and goes on. */
    void allComeBack(String password) {
        writers.forEach(writer -> writer.person().comesBack(password));
        reopen();
    }

    /** A mentor decides, which publishes all that is pending; then everybody has everything. */
    void finish() {
        round();
        mentors.forEach(Mentor::publishesTheRest);
        writers.forEach(CoWriting::hasSaved);
    }

    /** What isn't as it has to be, in words; nothing if all is well. */
    List<String> complaints() {
        await().pollInSameThread().atMost(TO_SETTLE).until(() -> new HashSet<>(texts()).size() == 1);
        List<String> wrong = new ArrayList<>();
        List<String> found = Words.in(texts().getFirst()).stream().sorted().toList();
        if (!found.equals(words.standing())) {
            List<String> missing = new ArrayList<>(words.standing());
            missing.removeAll(found);
            List<String> back = new ArrayList<>(found);
            back.removeAll(words.standing());
            wrong.add("missing " + missing + ", unexpected " + back + " in “" + texts().getFirst() + "”");
        }
        words.comments().forEach((comment, word) -> check(comment, word, wrong));
        return wrong;
    }

    /** For whoever reads the log. */
    String summary() {
        return "%d acts, %d verdicts, %d words of which %d stand, %d comments"
                .formatted(
                        acts,
                        verdicts,
                        words.count(),
                        words.standing().size(),
                        words.comments().size());
    }

    private void check(String comment, String word, List<String> wrong) {
        for (CoWriting writer : writers) {
            if (!writer.sees(comment)) {
                wrong.add(writer.person().email() + " lacks " + comment);
                continue;
            }
            String marked = String.join("", writer.highlighted(comment));
            boolean right = words.stands(word) ? marked.equals(word) : words.mayHaveBecome(word, marked);
            if (!right) {
                wrong.add(writer.person().email() + " sees " + comment + " of " + word + " on “" + marked + "”");
            }
        }
    }

    private List<String> texts() {
        return writers.stream().map(CoWriting::text).toList();
    }

    /** The candidate submits, a mentor decides, and all go on. */
    private void round() {
        submit();
        reopen();
        mentors.stream().filter(Mentor::mayDecide).findFirst().ifPresent(mentor -> {
            if (chance.nextBoolean()) {
                mentor.approves();
            } else {
                mentor.requestsChanges("Say more about " + words.invented() + ".");
            }
            verdicts++;
        });
        reopen();
    }

    private void submit() {
        Locator submit = candidate.page().locator(".gr-submit");
        if (submit.isVisible()) {
            submit.click();
            candidate.seesState("Submitted");
        }
    }

    private void reopen() {
        candidate.opens(question);
        mentors.forEach(mentor -> mentor.opens(review));
        writers.forEach(CoWriting::hasTheEditor);
    }

    private CoWriting any(List<CoWriting> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
