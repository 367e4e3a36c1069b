package app.greenroom.importing.api;

import static app.greenroom.importing.api.ImportApiTexts.SAY;

import app.greenroom.dossier.Dossier;
import app.greenroom.importing.ImportDraft;
import app.greenroom.importing.ImportService;
import app.greenroom.importing.markdown.DossierParser;
import app.greenroom.importing.proposal.ImportProposal;
import app.greenroom.language.Language;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.team.Me;
import app.greenroom.team.PeopleService;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes dossiers from programs. Who they act for and what that person may do is checked as for anybody. */
@RestController
class ImportApi {

    private final ImportService imports;
    private final PeopleService people;

    ImportApi(ImportService imports, PeopleService people) {
        this.imports = imports;
        this.people = people;
    }

    /**
     * Takes one file, the body of the request as it is; no more of it is read than a dossier may hold.
     *
     * @param team a team that the person leads, by name or id; may be left out if there is only one
     * @param name the file's name
     * @param questions whether to take the entries of what is no dossier for questions
     * @param save whether to save it at once; otherwise it waits to be checked
     */
    @PostMapping(
            path = "/api/imports",
            consumes = {MediaType.TEXT_MARKDOWN_VALUE, MediaType.TEXT_PLAIN_VALUE, "application/octet-stream"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ImportedFile take(
            @RequestParam(name = "team", required = false) @Nullable String team,
            @RequestParam(name = "name", required = false) @Nullable String name,
            @RequestParam(name = "save", defaultValue = "false") boolean save,
            @RequestParam(name = "questions", defaultValue = "false") boolean questions,
            HttpServletRequest request,
            InputStream body)
            throws IOException {
        byte[] file = body.readNBytes(DossierParser.LIMIT + 1);
        return reads(request).call(() -> {
            TeamId into = team(people.teamsToSendTo(), team);
            ImportDraft draft =
                    questions ? imports.readFileAsQuestions(into, file, name) : imports.readFile(into, file, name);
            return save ? saved(draft) : described(draft, ImportedFile.WAITING, null, "/import/" + draft.id());
        });
    }

    /** The language that a program asks for; English, which the command line speaks, if it asks for none. */
    private static Language reads(HttpServletRequest request) {
        boolean asks = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        return asks ? Language.of(request.getLocale()) : Language.ENGLISH;
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<Map<String, String>> refused(Refusal refusal) {
        HttpStatus status = refusal instanceof NotFound ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT;
        return ResponseEntity.status(status).body(Map.of("message", refusal.words()));
    }

    /** What can't be saved as it is waits to be mended. */
    private ImportedFile saved(ImportDraft draft) {
        List<Dossier> known = imports.known(draft.id());
        if (!known.isEmpty()) {
            return described(
                    draft,
                    ImportedFile.WAITING,
                    SAY.alreadyInLibrary("/dossiers/" + known.getFirst().id()),
                    "/import/" + draft.id());
        }
        try {
            return described(draft, ImportedFile.SAVED, null, "/dossiers/" + imports.save(draft));
        } catch (Refusal refusal) {
            return described(draft, ImportedFile.WAITING, refusal.words(), "/import/" + draft.id());
        }
    }

    private static ImportedFile described(ImportDraft draft, String outcome, @Nullable String problem, String path) {
        ImportProposal proposal = Objects.requireNonNull(draft.proposal());
        return new ImportedFile(
                outcome,
                proposal.title(),
                proposal.questions().size(),
                proposal.asks().size(),
                proposal.concepts().size(),
                draft.warnings(),
                problem,
                path);
    }

    private static TeamId team(List<Me.TeamRoles> led, @Nullable String wanted) {
        if (led.isEmpty()) {
            throw new Refusal(SAY.notALead());
        }
        List<Me.TeamRoles> meant = led.stream()
                .filter(team -> wanted == null
                        || team.name().equalsIgnoreCase(wanted.strip())
                        || team.team().toString().equals(wanted.strip()))
                .toList();
        if (meant.size() != 1) {
            String names = led.stream().map(Me.TeamRoles::name).collect(Collectors.joining(", "));
            throw new Refusal(SAY.chooseTeam(names));
        }
        return meant.getFirst().team();
    }
}
