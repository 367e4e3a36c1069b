package app.greenroom.mail;

import static java.time.Duration.ofSeconds;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.greenroom.HttpTest;
import app.greenroom.TestTime;
import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.login.FrontDoor;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.InstanceService;
import app.greenroom.team.PasswordResetService;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.team.PeopleService;
import app.greenroom.team.TeamPeople;
import app.greenroom.team.invitation.Invitation;
import app.greenroom.team.invitation.InvitationService;
import app.greenroom.team.invitation.InvitePeople;
import app.greenroom.throttle.Throttle;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail as it arrives at a real server. */
@HttpTest
class MailTest {

    private static final Pattern LINK = Pattern.compile("https://greenroom\\.example\\.test/(join|reset)/([\\w-]{43})");

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(new ServerSetup(3025, "127.0.0.1", "smtp"))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @Autowired
    InvitationService invitations;

    @Autowired
    PasswordResetService resets;

    @Autowired
    PeopleService service;

    @Autowired
    InstanceService instance;

    @Autowired
    FrontDoor door;

    @Autowired
    PeopleFixtures people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    JdbcClient database;

    @Test
    void anInvitationArrivesWithItsLink() throws Exception {
        TeamId team = people.aTeam();
        UserId lead = people.aLead(team);
        String email = "nora@example.test";
        var link =
                Acting.as(lead, () -> invitations.invite(command(team, email))).getFirst();
        assertThat(link.mailed()).isTrue();
        MimeMessage mail = nextMail();
        assertThat(mail.getAllRecipients()).extracting(Address::toString).containsExactly(email);
        assertThat(mail.getFrom()).extracting(Address::toString).containsExactly("greenroom@example.test");
        assertThat(link.path()).as("only its owner has it").isEmpty();
        assertThat(door.invitation(secretIn(mail), "198.51.100.9").email()).isEqualTo(email);
    }

    @Test
    void nothingIsMailedForWhatIsRolledBack() {
        TeamId team = people.aTeam();
        UserId lead = people.aLead(team);
        Acting.as(
                lead,
                () -> transaction.executeWithoutResult(running -> {
                    invitations.invite(command(team, "never@example.test"));
                    running.setRollbackOnly();
                }));
        Acting.as(lead, () -> invitations.invite(command(team, "after@example.test")));
        assertThat(recipientsAfter(1)).containsExactly("after@example.test");
    }

    @Test
    void whoForgotTheirPasswordGetsALinkThatSetsANewOne() throws Exception {
        UserId mentor = people.withPassword(people.aMentor(people.aTeam()), "quiet lamps over rivers");
        door.forgot(PeopleFixtures.emailOf(mentor), "198.51.100.4");
        assertThat(door.reset(secretIn(nextMail()), "seven tiny copper kettles"))
                .isEqualTo(PeopleFixtures.emailOf(mentor));
    }

    @Test
    void anUnknownAddressGetsNoMailAndTheAskerNoHint() {
        UserId mentor = people.aMentor(people.aTeam());
        door.forgot("nobody@example.test", "198.51.100.5");
        door.forgot(PeopleFixtures.emailOf(mentor), "198.51.100.5");
        assertThat(recipientsAfter(1)).containsExactly(PeopleFixtures.emailOf(mentor));
    }

    @Test
    void askingAgainAndAgainIsHeldUp() {
        String email = UserId.random() + "@example.test";
        for (int asked = 0; asked < 3; asked++) {
            door.forgot(email, "198.51.100.6");
        }
        assertThatThrownBy(() -> door.forgot(email, "198.51.100.6")).isInstanceOf(Throttle.Throttled.class);
    }

    @Test
    void aLeadWhoHasItMailedDoesNotSeeTheLink() throws Exception {
        TeamId team = people.aTeam();
        UserId lead = people.aLead(team);
        UserId mentor = people.aMentor(team);
        var link = Acting.as(lead, () -> resets.forMember(team, mentor));
        assertThat(link.path()).isEmpty();
        assertThat(secretIn(nextMail())).hasSize(43);
    }

    @Test
    void whatBecameOfAMailStandsBesideTheInvitationAndItCanBeSentAgain() {
        TeamId team = people.aTeam();
        UserId lead = people.aLead(team);
        POST.stop();
        Acting.as(lead, () -> invitations.invite(command(team, "nora@example.test")));
        await().atMost(ofSeconds(10)).until(() -> only(team, lead).mail() == MailState.FAILED);
        POST.start();
        Acting.as(lead, () -> invitations.renew(only(team, lead).id()));
        await().atMost(ofSeconds(10)).until(() -> only(team, lead).mail() == MailState.SENT);
        assertThat(recipientsAfter(1)).containsExactly("nora@example.test");
        assertThat(Acting.as(lead, () -> invitations.copy(only(team, lead).id()))
                        .mailed())
                .isFalse();
        assertThat(only(team, lead).mail()).isEqualTo(MailState.NONE);
    }

    @Test
    void aMailThatFailedGoesOutByItselfOnceTheMailServerIsBack() {
        TeamId team = people.aTeam();
        UserId lead = people.aLead(team);
        POST.stop();
        Acting.as(lead, () -> invitations.invite(command(team, "nora@example.test")));
        await().atMost(ofSeconds(10)).until(() -> only(team, lead).mail() == MailState.FAILED);
        MailTrouble trouble = requireNonNull(only(team, lead).trouble());
        assertThat(trouble.problem()).contains("Nothing answers at 127.0.0.1");
        assertThat(requireNonNull(trouble.nextTry())).isAfter(TestTime.now());
        POST.start();
        thePauseIsOver();
        await().atMost(ofSeconds(60)).until(() -> only(team, lead).mail() == MailState.SENT);
        assertThat(only(team, lead).trouble()).isNull();
        assertThat(recipientsAfter(1)).containsExactly("nora@example.test");
        await().atMost(ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(events()).as("what is left to do").isEmpty());
    }

    @Test
    void aMailThatWasSentIsNotSentAgainWhateverIsDeliveredTwice() {
        TeamId team = people.aTeam();
        UserId lead = people.aLead(team);
        Acting.as(lead, () -> invitations.invite(command(team, "nora@example.test")));
        await().atMost(ofSeconds(10)).until(() -> only(team, lead).mail() == MailState.SENT);
        transaction.executeWithoutResult(_ -> publisher.publishEvent(new MailQueued(TestTime.now(), newestMail())));
        await().atMost(ofSeconds(10)).untilAsserted(() -> assertThat(events()).isEmpty());
        assertThat(recipientsAfter(1)).hasSize(1);
    }

    @Test
    void whatWaitsToBeSentHoldsNeitherLinkNorWords() throws Exception {
        TeamId team = people.aTeam();
        UserId lead = people.aLead(team);
        POST.stop();
        Acting.as(lead, () -> invitations.invite(command(team, "nora@example.test")));
        await().atMost(ofSeconds(10)).until(() -> only(team, lead).mail() == MailState.FAILED);
        assertThat(events()).hasSize(1).allMatch(event -> event.matches("\\{\"at\":[^,]+,\"mail\":\"[-\\w]{36}\"\\}"));
        POST.start();
        Acting.as(lead, () -> invitations.renew(only(team, lead).id()));
        String secret = secretIn(nextMail());
        assertThat(database.sql("select * from mail_note").query().listOfRows().toString())
                .doesNotContain(secret);
    }

    @Test
    void whoeverRevokesAnInvitationThatWaitsKeepsItFromBeingMailed() {
        TeamId team = people.aTeam();
        UserId lead = people.aLead(team);
        POST.stop();
        Acting.as(lead, () -> invitations.invite(command(team, "nora@example.test")));
        await().atMost(ofSeconds(10)).until(() -> only(team, lead).mail() == MailState.FAILED);
        POST.start();
        Acting.as(lead, () -> invitations.revoke(only(team, lead).id()));
        thePauseIsOver();
        await().atMost(ofSeconds(60)).untilAsserted(() -> assertThat(events()).isEmpty());
        assertThat(POST.getReceivedMessages()).isEmpty();
    }

    @Test
    void aResetLinkWhoseMailFailedIsSeenByTheLead() {
        TeamId team = people.aTeam();
        UserId lead = people.aLead(team);
        UserId mentor = people.aMentor(team);
        POST.stop();
        Acting.as(lead, () -> resets.forMember(team, mentor));
        await().atMost(ofSeconds(10))
                .until(() -> Acting.as(lead, () -> service.team(team)).members().stream()
                        .anyMatch(TeamPeople.Member::resetFailed));
        POST.start();
    }

    @Test
    void whoIsMadeALeadIsToldByMailOnceItCanNotBeUndoneAnyMore() throws Exception {
        TeamId team = people.aTeam();
        UserId lead = people.aLead(team);
        UserId first = people.aMentor(team);
        UserId second = people.aMentor(team);
        Acting.as(lead, () -> service.giveRole(team, first, Role.LEAD));
        Acting.as(lead, () -> service.takeRole(team, first, Role.LEAD));
        Acting.as(lead, () -> service.giveRole(team, second, Role.LEAD));
        await().atMost(ofSeconds(30)).until(() -> POST.getReceivedMessages().length == 1);
        MimeMessage mail = POST.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients())
                .extracting(Address::toString)
                .containsExactly(PeopleFixtures.emailOf(second));
        assertThat(mail.getSubject()).startsWith("You are now a team lead of");
        assertThat(String.valueOf(mail.getContent())).contains("Lena Lead made you a team lead of");
    }

    @Test
    void theInstancesPageKnowsWhatFailedAndWhy() {
        UserId admin = people.anAdmin();
        TeamId team = people.aTeam();
        UserId lead = people.aLead(team);
        String email = UserId.random() + "@example.test";
        int before = report(admin).failed();
        POST.stop();
        Acting.as(lead, () -> invitations.invite(command(team, email)));
        await().atMost(ofSeconds(10)).until(() -> report(admin).failed() == before + 1);
        MailReport.Failure last = requireNonNull(report(admin).lastFailure());
        assertThat(last.recipient()).isEqualTo(email);
        assertThat(last.kind()).isEqualTo("an invitation");
        assertThat(last.trouble().problem()).isNotBlank();
        assertThat(report(admin).setUp()).isTrue();
        POST.start();
        Acting.as(lead, () -> invitations.renew(only(team, lead).id()));
        await().atMost(ofSeconds(10)).until(() -> report(admin).failed() == before);
        assertThat(report(admin).waiting()).isZero();
    }

    /** What listeners haven't finished. */
    private List<String> events() {
        return database.sql("select serialized_event from EVENT_PUBLICATION")
                .query(String.class)
                .list();
    }

    /** Nobody waits for it: what failed did so an hour ago. */
    private void thePauseIsOver() {
        transaction.executeWithoutResult(
                _ -> database.sql("update EVENT_PUBLICATION set publication_date = publication_date - interval 1 hour,"
                                + " last_resubmission_date = last_resubmission_date - interval 1 hour")
                        .update());
    }

    private UUID newestMail() {
        return database.sql("select id from mail_note order by made_at desc limit 1")
                .query(UUID.class)
                .single();
    }

    @BeforeEach
    void begin() {
        transaction.executeWithoutResult(
                _ -> database.sql("delete from EVENT_PUBLICATION").update());
    }

    private MailReport report(UserId admin) {
        return Acting.as(admin, () -> instance.instance()).mail();
    }

    private Invitation only(TeamId team, UserId lead) {
        return Acting.as(lead, () -> service.team(team)).invitations().getFirst();
    }

    private static InvitePeople command(TeamId team, String email) {
        return new InvitePeople(CommandId.next(), team, email, Set.of(Role.MENTOR));
    }

    private static MimeMessage nextMail() {
        await().atMost(ofSeconds(10)).until(() -> POST.getReceivedMessages().length == 1);
        return POST.getReceivedMessages()[0];
    }

    private static List<String> recipientsAfter(int mails) {
        await().atMost(ofSeconds(10)).until(() -> POST.getReceivedMessages().length >= mails);
        return Arrays.stream(POST.getReceivedMessages())
                .map(mail -> GreenMailUtil.getAddressList(recipients(mail)))
                .toList();
    }

    private static Address[] recipients(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (MessagingException odd) {
            throw new AssertionError(odd);
        }
    }

    private static String secretIn(MimeMessage mail) throws Exception {
        Matcher link = LINK.matcher(String.valueOf(mail.getContent()));
        assertThat(link.find()).isTrue();
        return link.group(2);
    }
}
