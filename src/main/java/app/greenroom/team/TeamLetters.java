package app.greenroom.team;

import app.greenroom.access.Role;
import app.greenroom.account.PeopleDirectory;
import app.greenroom.link.Link;
import app.greenroom.link.LinkDesk;
import app.greenroom.link.Secret;
import app.greenroom.mail.MailJob;
import app.greenroom.mail.MailLetters;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a mail just before it is sent. A link is made here, and only its hash is kept: until it is sent it is nowhere, and
 * then only with whom it is for.
 */
@Component
@Transactional
class TeamLetters implements MailLetters {

    private static final Map<Role, String> MEANING = Map.of(
            Role.LEAD,
                    "Team leads can see and change everything in a team: its people, its dossiers and everyone’s work.",
            Role.MENTOR, "Mentors review the answers of the candidates they are assigned to.",
            Role.CANDIDATE, "Candidates prepare for interviews with the dossiers they are assigned.");

    private final LinkDesk links;
    private final Memberships memberships;
    private final Teams teams;
    private final PeopleDirectory people;
    private final Clock clock;

    TeamLetters(LinkDesk links, Memberships memberships, Teams teams, PeopleDirectory people, Clock clock) {
        this.links = links;
        this.memberships = memberships;
        this.teams = teams;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Optional<Letter> write(MailJob job) {
        return switch (job.kind()) {
            case INVITATION -> token(job).map(this::invitation);
            case RESET -> token(job).map(this::reset);
            case ROLE ->
                memberships
                        .findById(Membership.Key.of(Objects.requireNonNull(job.role())))
                        .map(membership -> role(membership, Objects.requireNonNull(job.givenBy())));
        };
    }

    private Optional<Link> token(MailJob job) {
        return job.token() == null
                ? Optional.empty()
                : links.find(job.token())
                        .filter(token -> !token.isUsed() && token.expiresAt().isAfter(clock.instant()));
    }

    private Letter invitation(Link token) {
        String team = nameOf(token.team());
        return new Letter(
                "Join " + team + " on Greenroom",
                "You’re invited to join " + team + " on Greenroom, where people prepare for interviews together.\n"
                        + "This link works once and expires in seven days:",
                "join/" + freshSecret(token),
                token.expiresAt(),
                Set.of(token.team()));
    }

    private Letter reset(Link token) {
        Set<TeamId> theirs = memberships.of(token.user().value()).stream()
                .map(Membership::team)
                .collect(Collectors.toSet());
        return new Letter(
                "Reset your Greenroom password",
                "Use this link to set a new password. It works once and expires in 30 minutes.\n"
                        + "If you didn’t ask for this, ignore this e-mail. Your password stays the same.",
                "reset/" + freshSecret(token),
                token.expiresAt(),
                theirs);
    }

    private Letter role(Membership membership, UserId giver) {
        String role = membership.role().title().toLowerCase(Locale.ROOT);
        String team = nameOf(membership.team());
        String by = people.person(giver).name();
        return new Letter(
                "You are now a " + role + " of " + team,
                by + " made you a " + role + " of " + team + " on Greenroom.\n" + MEANING.get(membership.role())
                        + "\nIf you didn’t expect this, ask " + by + ".",
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
