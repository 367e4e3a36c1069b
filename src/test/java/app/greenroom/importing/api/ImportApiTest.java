package app.greenroom.importing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.account.token.AccessTokenService;
import app.greenroom.dossier.DossierService;
import app.greenroom.importing.ImportService;
import app.greenroom.importing.WaitingImport;
import app.greenroom.importing.markdown.DossierParser;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.team.PeopleService;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ServiceTest
class ImportApiTest {

    private static final String PASSWORD = "quiet lamps over rivers";

    private static final String DOSSIER = """
            # Interview Prep: Fernhill Rail – Timetable Engineer

            ## Predicted Interview Questions
            1. How do you plan a timetable?
            2. What is a buffer time?

            ## Questions to Ask Them
            1. Which line would be mine?

            ## Concepts To Know/Review
            - **Capacity:** headway, block section
            """;

    @Autowired
    WebApplicationContext application;

    @Autowired
    PeopleFixtures people;

    @Autowired
    PeopleService persons;

    @Autowired
    AccessTokenService tokens;

    @Autowired
    ImportService imports;

    @Autowired
    DossierService dossiers;

    private final String address = "10.9." + ThreadLocalRandom.current().nextInt(256) + ".3";
    private MockMvc http = MockMvcBuilders.standaloneSetup().build();
    private TeamId team = TeamId.random();
    private UserId lead = UserId.random();

    @BeforeEach
    void aLead() {
        http = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        team = people.aTeam();
        lead = people.aLead(team);
    }

    @Test
    void aFileWaitsToBeChecked() throws Exception {
        http.perform(sent(DOSSIER, lead).param("name", "../fernhill.md"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome").value("waiting"))
                .andExpect(jsonPath("$.title").value("Timetable Engineer · Fernhill Rail"))
                .andExpect(jsonPath("$.questions").value(2))
                .andExpect(request().sessionAttributeDoesNotExist("SPRING_SECURITY_CONTEXT"));

        assertThat(Acting.as(lead, () -> imports.waiting(team)))
                .extracting(WaitingImport::fileName)
                .containsExactly("fernhill.md");
    }

    @Test
    void aFileIsSavedAtOnceIfThatIsAskedFor() throws Exception {
        http.perform(sent(DOSSIER, lead).param("save", "true"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome").value("saved"));

        assertThat(Acting.as(lead, () -> dossiers.inTeam(team))).hasSize(1);
        assertThat(Acting.as(lead, () -> imports.waiting(team))).isEmpty();
    }

    @Test
    void whatCannotBeSavedWaitsAndSaysWhy() throws Exception {
        http.perform(sent(DOSSIER.substring(DOSSIER.indexOf("##")), lead).param("save", "true"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome").value("waiting"))
                .andExpect(jsonPath("$.problem").isNotEmpty());

        assertThat(Acting.as(lead, () -> imports.waiting(team))).hasSize(1);
    }

    @Test
    void whatIsNoDossierIsRefusedWithItsReason() throws Exception {
        http.perform(sent("I can't help with that.", lead))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.message").isNotEmpty());
        http.perform(sent("x".repeat(DossierParser.LIMIT + 5), lead)).andExpect(status().isUnprocessableContent());
    }

    @Test
    void withoutAGoodTokenNothingIsTaken() throws Exception {
        http.perform(plain(DOSSIER))
                .andExpect(status().isUnauthorized())
                .andExpect(header().exists("WWW-Authenticate"));
        http.perform(plain(DOSSIER).header("Authorization", "Bearer grn_guess")).andExpect(status().isUnauthorized());
        http.perform(plain(DOSSIER).header("Authorization", "Basic bGVuYTpsZW5h"))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void aBrowsersSessionCountsForNothing() throws Exception {
        MockHttpSession session = new MockHttpSession();
        Acting.loginAs(lead);
        session.setAttribute(
                "SPRING_SECURITY_CONTEXT",
                org.springframework.security.core.context.SecurityContextHolder.getContext());
        Acting.logout();

        http.perform(plain(DOSSIER).session(session)).andExpect(status().isUnauthorized());
    }

    @Test
    void aTokenOpensNothingElse() throws Exception {
        http.perform(get("/dossiers").header("Authorization", "Bearer " + tokenOf(lead)))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void onlyALeadImportsAndSaysForWhichOfSeveralTeams() throws Exception {
        http.perform(sent(DOSSIER, people.aMentor(team)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.message").value("You don’t lead a team. Only team leads can import dossiers."));
        TeamId second = people.aTeam();
        people.give(lead, second, Role.LEAD);
        String name = Acting.as(lead, persons::me).teams().stream()
                .filter(each -> each.team().equals(second))
                .findFirst()
                .orElseThrow()
                .name();

        http.perform(sent(DOSSIER, lead)).andExpect(status().isUnprocessableContent());
        http.perform(sent(DOSSIER, lead).param("team", name)).andExpect(status().isOk());
        http.perform(sent(DOSSIER, lead).param("team", people.aTeam().toString()))
                .andExpect(status().isUnprocessableContent());
        assertThat(Acting.as(lead, () -> imports.waiting(second))).hasSize(1);
        assertThat(Acting.as(lead, () -> imports.waiting(team))).isEmpty();
    }

    private MockHttpServletRequestBuilder sent(String text, UserId who) {
        return plain(text).header("Authorization", "Bearer " + tokenOf(who));
    }

    private MockHttpServletRequestBuilder plain(String text) {
        return post("/api/imports")
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(text.getBytes(StandardCharsets.UTF_8));
    }

    private String tokenOf(UserId who) {
        people.withPassword(who, PASSWORD);
        return Objects.requireNonNull(Acting.as(who, () -> tokens.make("test", Duration.ofDays(1), PASSWORD)))
                .secret();
    }
}
