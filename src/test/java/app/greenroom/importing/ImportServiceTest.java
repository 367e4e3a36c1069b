package app.greenroom.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.greenroom.QueryCount;
import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.dossier.Dossier;
import app.greenroom.dossier.DossierContents;
import app.greenroom.dossier.DossierService;
import app.greenroom.importing.markdown.DossierParser;
import app.greenroom.importing.markdown.ImportWarning;
import app.greenroom.importing.proposal.ImportProposal;
import app.greenroom.importing.proposal.ProposedEntry;
import app.greenroom.language.Language;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class ImportServiceTest {

    private static final String NO_DOSSIER = "I can't help with that request.";

    private static final byte[] OLD_FILE =
            "# Interview Prep: Café – Chef\n## Predicted Interview Questions\n- Pourquoi pas?\n"
                    .getBytes(Charset.forName("windows-1252"));

    @Autowired
    private ImportService imports;

    @Autowired
    private DossierService dossiers;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private TeamId team;
    private UserId lead;

    @BeforeEach
    void aLeadIsLoggedIn() {
        team = people.aTeam();
        lead = people.aLead(team);
        Acting.loginAs(lead);
    }

    @AfterEach
    void logOut() {
        Acting.logout();
    }

    @Test
    void ourSampleIsUnderstoodWithoutAWarning() {
        ImportDraft draft = imports.readSample(team);

        assertThat(draft.warnings()).isEmpty();
        assertThat(proposal(draft).sections()).hasSize(8);
        assertThat(proposal(draft).questions()).hasSizeGreaterThan(5);
        assertThat(proposal(draft).concepts()).hasSizeGreaterThan(10);
    }

    @Test
    void aTextIsKnownInItsTeamOnceItIsSaved() {
        ImportDraft first = imports.readSample(team);
        assertThat(imports.known(first.id())).isEmpty();
        DossierId saved = imports.save(first);
        ImportDraft again = imports.readSample(team);
        assertThat(imports.known(again.id())).extracting(Dossier::id).containsExactly(saved);

        TeamId other = people.aTeam();
        people.give(lead, other, Role.LEAD);
        assertThat(imports.known(imports.readSample(other).id())).isEmpty();
    }

    @Test
    void textAndCorrectionsAreThereAgainAfterAReload() {
        ImportDraft read = imports.readSample(team);
        ImportProposal corrected = proposal(read).titled("Harbourlight Ltd", "Platform Engineer");
        imports.keep(read.correctedTo(corrected));

        ImportDraft reopened = imports.open(read.id());

        assertThat(reopened.source()).isEqualTo(read.source());
        assertThat(reopened.command()).isEqualTo(read.command());
        assertThat(reopened.proposal()).isEqualTo(corrected);
        assertThat(reopened.corrected()).isTrue();
    }

    @Test
    void whatIsNoDossierIsRefusedWithAReasonAndKept() {
        ImportDraft refused = imports.read(team, NO_DOSSIER, null);

        assertThat(refused.proposal()).isNull();
        assertThat(refused.warnings()).isNotEmpty();
        assertThat(imports.unfinished(team).source()).isEqualTo(NO_DOSSIER);
        assertThat(imports.waiting(team)).isEmpty();
        assertThatThrownBy(() -> imports.save(refused)).isInstanceOf(Refusal.class);
    }

    @Test
    void savingKeepsTheSourceAndTheCorrectionsAndForgetsTheDraft() {
        ImportDraft read = imports.readFile(team, sample(), "../harbourlight.md");
        int first = proposal(read).questions().getFirst().key();

        DossierId saved = imports.save(read.correctedTo(proposal(read).remove(first)));

        DossierContents contents = dossiers.open(saved);
        assertThat(contents.dossier().company()).isEqualTo(proposal(read).company());
        assertThat(contents.questions()).hasSize(proposal(read).questions().size() - 1);
        assertThat(dossiers.source(saved).fileName()).isEqualTo("harbourlight.md");
        assertThat(dossiers.source(saved).text()).isEqualTo(read.source());
        assertThat(imports.waiting(team)).extracting(WaitingImport::fileName).doesNotContain("harbourlight.md");
    }

    @Test
    void aDoubleClickSavesOnce() {
        ImportDraft read = imports.readSample(team);

        assertThat(imports.save(read)).isEqualTo(imports.save(read));
        assertThat(dossiers.inTeam(team)).hasSize(1);
    }

    @Test
    void aFileThatIsNoDossierIsRefusedWithItsReasonAndNotKept() {
        assertThatThrownBy(() -> imports.readFile(team, NO_DOSSIER.getBytes(StandardCharsets.UTF_8), "chat.md"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("This doesn't look like a dossier");
        assertThat(imports.waiting(team)).isEmpty();
        assertThat(imports.unfinished(team).source()).isEmpty();
    }

    @Test
    void aListThatIsNoDossierWaitsAsQuestionsIfTheLeadWantsIt() {
        String list = "Bring these to the pier:\n- Ropes\n- Knots\n";
        assertThat(imports.read(team, list, null).proposal()).isNull();

        ImportDraft read = imports.readAsQuestions(team, list, null);

        assertThat(proposal(imports.open(read.id())).questions())
                .extracting(ProposedEntry::text)
                .containsExactly("Ropes", "Knots");
        assertThat(imports.waiting(team)).hasSize(1);
        assertThat(imports.unfinished(team).source()).isEmpty();
        assertThatThrownBy(() -> imports.readAsQuestions(team, NO_DOSSIER, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no list entries");
    }

    @Test
    void aFileIsTakenAsAListOfQuestionsOnlyIfItIsNoDossier() {
        ImportDraft list =
                imports.readFileAsQuestions(team, "- Ropes\n- Knots\n".getBytes(StandardCharsets.UTF_8), "list.md");
        ImportDraft dossier = imports.readFileAsQuestions(team, sample(), "harbourlight.md");

        assertThat(proposal(list).questions()).hasSize(2);
        assertThat(proposal(dossier).concepts()).isNotEmpty();
    }

    @Test
    void severalFilesWaitBesideEachOther() {
        byte[] file = sample();
        imports.waiting(team).forEach(draft -> imports.discard(draft.id()));

        ImportDraft one = imports.readFile(team, file, "one.md");
        imports.readFile(team, file, "two.md");
        imports.keep(one.correctedTo(proposal(one).titled("Fernhill", "")));

        assertThat(imports.waiting(team))
                .extracting(WaitingImport::fileName, WaitingImport::company)
                .containsExactly(tuple("two.md", proposal(one).company()), tuple("one.md", "Fernhill"));
        assertThat(imports.waiting(team))
                .allSatisfy(draft -> assertThat(draft.questions())
                        .isEqualTo(proposal(one).questions().size()));
    }

    @Test
    void whatReadingTheFileWarnedAboutIsStillThereLater() {
        ImportDraft read = imports.readFile(team, OLD_FILE, "cafe.md");

        assertThat(read.warnings()).extracting(ImportWarning::message).anyMatch(it -> it.contains("Windows-1252"));
        assertThat(imports.open(read.id()).warnings()).isEqualTo(read.warnings());
    }

    @Test
    void whatReadingTheFileWarnedAboutIsSaidInTheLanguageOfWhoeverReadsLater() {
        ImportDraft read = Language.GERMAN.call(() -> imports.readFile(team, OLD_FILE, "cafe.md"));

        assertThat(read.warnings()).extracting(ImportWarning::message).anyMatch(it -> it.contains("als Windows-1252"));
        assertThat(imports.open(read.id()).warnings())
                .extracting(ImportWarning::message)
                .anyMatch(it -> it.contains("as Windows-1252"))
                .noneMatch(it -> it.contains("als Windows-1252"));
    }

    @Test
    void whatAnEarlierReleaseSaidAboutAFileIsKept() {
        ImportDraft read = imports.readFile(team, OLD_FILE, "cafe.md");
        transaction.executeWithoutResult(status -> database.sql("update import_draft set notes = ? where id = ?")
                .params(
                        "[{\"line\":1,\"message\":\"It was in Latin-1.\",\"undo\":null}]",
                        read.id().toString())
                .update());

        assertThat(imports.open(read.id()).warnings())
                .extracting(ImportWarning::message)
                .contains("It was in Latin-1.");
    }

    @Test
    void aPersonsImportsAreTheirsAlone() {
        ImportDraft read = imports.readSample(team);

        Acting.loginAs(people.aLead(team));

        assertThat(imports.waiting(team)).isEmpty();
        assertThatThrownBy(() -> imports.open(read.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.keep(read)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.discard(read.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void anotherTextDropsTheCorrectionsAndKeepsItsPlace() {
        ImportDraft read = imports.readSample(team);
        imports.keep(read.correctedTo(proposal(read).titled("Fernhill", "Guard")));

        ImportDraft again = imports.reread(read.id(), read.source());

        assertThat(again.corrected()).isFalse();
        assertThat(imports.waiting(team)).extracting(WaitingImport::id).containsExactly(read.id());
        assertThat(imports.reread(read.id(), NO_DOSSIER).proposal()).isNull();
        assertThat(imports.waiting(team)).extracting(WaitingImport::isDossier).containsExactly(false);
    }

    @Test
    void listingWhatWaitsTakesTheSameQueriesForOneAndForMany() {
        imports.readSample(team);
        int one = QueryCount.of(() -> imports.waiting(team));
        for (int more = 0; more < 5; more++) {
            imports.readSample(team);
        }

        assertThat(QueryCount.of(() -> imports.waiting(team))).isEqualTo(one);
    }

    @Test
    void aFileBeyondTheLimitOrWithoutTextIsRefused() {
        assertThatThrownBy(() -> imports.readFile(team, new byte[DossierParser.LIMIT + 1], "big.md"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> imports.readFile(team, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "cv.md"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aTextBeyondTheLimitDoesNotReplaceTheDraft() {
        imports.write(team, NO_DOSSIER);

        ImportDraft tooLong = imports.read(team, "x".repeat(DossierParser.LIMIT + 1), null);

        assertThat(tooLong.proposal()).isNull();
        assertThat(imports.unfinished(team).source()).isEqualTo(NO_DOSSIER);
    }

    @Test
    void whatWasPutAwayComesBackWithItsCorrections() {
        ImportDraft read = imports.readSample(team);
        ImportDraft corrected = read.correctedTo(proposal(read).titled("Fernhill", "Guard"));
        imports.keep(corrected);

        imports.discard(read.id());
        assertThat(imports.waiting(team)).isEmpty();
        imports.keep(corrected);

        assertThat(imports.open(read.id()).proposal()).isEqualTo(corrected.proposal());
        assertThat(imports.save(imports.open(read.id()))).isNotNull();
    }

    @Test
    void onlyALeadOfTheTeamImports() {
        Acting.loginAs(people.aMentor(team));
        assertThatThrownBy(() -> imports.waiting(team)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.readSample(team)).isInstanceOf(NotFound.class);
        Acting.loginAs(people.aLead(people.aTeam()));
        assertThatThrownBy(() -> imports.read(team, NO_DOSSIER, null)).isInstanceOf(NotFound.class);
    }

    private static ImportProposal proposal(ImportDraft draft) {
        return Objects.requireNonNull(draft.proposal());
    }

    private byte[] sample() {
        return imports.readSample(team).source().getBytes(StandardCharsets.UTF_8);
    }
}
