package app.greenroom.team;

import static app.greenroom.team.words.LetterTexts.SAY;

import app.greenroom.account.Accounts;
import app.greenroom.account.PeopleDirectory;
import app.greenroom.language.Language;
import app.greenroom.link.Link;
import app.greenroom.link.LinkDesk;
import app.greenroom.link.Secret;
import app.greenroom.mail.MailJob;
import app.greenroom.mail.MailLetters;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a mail just before it is sent. A link is made here, and only its hash is kept: until it is sent it is nowhere, and
 * then only with whom it is for, in their language.
 */
@Component
@Transactional
class TeamLetters implements MailLetters {

    private final LinkDesk links;
    private final Memberships memberships;
    private final Teams teams;
    private final PeopleDirectory people;
    private final Accounts accounts;
    private final Clock clock;

    TeamLetters(
            LinkDesk links,
            Memberships memberships,
            Teams teams,
            PeopleDirectory people,
            Accounts accounts,
            Clock clock) {
        this.links = links;
        this.memberships = memberships;
        this.teams = teams;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Optional<Letter> write(MailJob job) {
        return switch (job.kind()) {
            case INVITATION -> token(job).map(token -> reader(token).call(() -> invitation(token)));
            case RESET -> token(job).map(token -> of(token.user()).call(() -> reset(token)));
            case ROLE ->
                memberships
                        .findById(Membership.Key.of(Objects.requireNonNull(job.role())))
                        .map(membership -> of(membership.user())
                                .call(() -> role(membership, Objects.requireNonNull(job.givenBy()))));
        };
    }

    private Optional<Link> token(MailJob job) {
        return job.token() == null
                ? Optional.empty()
                : links.find(job.token())
                        .filter(token -> !token.isUsed() && token.expiresAt().isAfter(clock.instant()));
    }

    /** A stranger's language isn't known: most likely it is that of the person who invites them. */
    private Language reader(Link invitation) {
        return accounts.findByEmail(invitation.email())
                .map(known -> known.person().reads())
                .orElseGet(() -> of(invitation.invitedBy()));
    }

    private Language of(UserId person) {
        return people.person(person).reads();
    }

    private Letter invitation(Link token) {
        String team = nameOf(token.team());
        return new Letter(
                SAY.invitationSubject(team),
                SAY.invitation(team),
                "join/" + freshSecret(token),
                token.expiresAt(),
                Set.of(token.team()));
    }

    private Letter reset(Link token) {
        Set<TeamId> theirs = memberships.of(token.user().value()).stream()
                .map(Membership::team)
                .collect(Collectors.toSet());
        return new Letter(SAY.resetSubject(), SAY.reset(), "reset/" + freshSecret(token), token.expiresAt(), theirs);
    }

    private Letter role(Membership membership, UserId giver) {
        String team = nameOf(membership.team());
        return new Letter(
                SAY.roleSubject(membership.role(), team),
                SAY.role(people.person(giver).name(), membership.role(), team),
                "",
                null,
                Set.of(membership.team()));
    }

    /** From here on the link of an earlier try opens nothing. */
    private String freshSecret(Link token) {
        Secret secret = Secret.random();
        links.renewSecret(token.id(), secret);
        return secret.text();
    }

    private String nameOf(TeamId team) {
        return teams.findById(team.value()).orElseThrow(NotFound::new).name();
    }
}
