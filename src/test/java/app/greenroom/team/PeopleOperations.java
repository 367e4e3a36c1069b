package app.greenroom.team;

import app.greenroom.access.Acting;
import app.greenroom.access.Operation;
import app.greenroom.access.Permission;
import app.greenroom.access.Role;
import app.greenroom.access.World;
import app.greenroom.account.AccountService;
import app.greenroom.account.token.AccessTokenId;
import app.greenroom.account.token.AccessTokenService;
import app.greenroom.link.OneTimeLink;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.UserId;
import app.greenroom.team.invitation.InvitationId;
import app.greenroom.team.invitation.InvitationService;
import app.greenroom.team.invitation.InvitePeople;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The operations of this module, for the matrix. */
public final class PeopleOperations {

    private PeopleOperations() {}

    public static List<Operation> list() {
        return Stream.of(team(), invitations(), own(), instance())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Operation> team() {
        return List.of(
                Operation.of(
                        PeopleService.class,
                        "team",
                        Permission.MANAGE_PEOPLE,
                        world -> world.bean(PeopleService.class)
                                .team(world.scene().team())),
                onSomebody(
                        "giveRole",
                        (world, who) -> world.bean(PeopleService.class)
                                .giveRole(world.scene().team(), who, Role.MENTOR)),
                onSomebody(
                        "takeRole",
                        (world, who) -> world.bean(PeopleService.class)
                                .takeRole(world.scene().team(), who, Role.CANDIDATE)),
                onSomebody(
                        "remove",
                        (world, who) -> world.bean(PeopleService.class)
                                .remove(world.scene().team(), who)),
                onSomebody(
                        "mentoredBy",
                        (world, who) -> world.bean(PeopleService.class)
                                .mentoredBy(world.scene().team(), who)),
                onSomebody(
                        "handOver",
                        (world, who) -> world.bean(PeopleService.class).handOver(handOver(world, who))),
                onSomebody(
                        "takeBack",
                        (world, who) -> world.bean(PeopleService.class).takeBack(handOver(world, who), Instant.EPOCH)),
                onSomebody(
                        "restore",
                        (world, who) -> world.bean(PeopleService.class)
                                .restore(world.scene().team(), who)),
                Operation.given(
                        PasswordResetService.class,
                        "forMember",
                        Permission.MANAGE_PEOPLE,
                        PeopleOperations::somebody,
                        (world, who) -> world.bean(PasswordResetService.class)
                                .forMember(world.scene().team(), who)),
                Operation.given(
                        PasswordResetService.class,
                        "toHandOver",
                        Permission.MANAGE_PEOPLE,
                        PeopleOperations::aFailedReset,
                        (world, who) -> world.bean(PasswordResetService.class)
                                .toHandOver(world.scene().team(), who)));
    }

    private static List<Operation> invitations() {
        return List.of(
                Operation.of(
                        InvitationService.class, "invite", Permission.MANAGE_PEOPLE, PeopleOperations::inviteSomebody),
                Operation.given(
                        InvitationService.class,
                        "renew",
                        Permission.MANAGE_PEOPLE,
                        PeopleOperations::anInvitation,
                        (world, invitation) ->
                                world.bean(InvitationService.class).renew(invitation)),
                Operation.of(
                        InvitationService.class,
                        "read",
                        Permission.MANAGE_PEOPLE,
                        world -> world.bean(InvitationService.class)
                                .read(world.scene().team(), "mira@example.test")),
                Operation.given(
                        InvitationService.class,
                        "copy",
                        Permission.MANAGE_PEOPLE,
                        PeopleOperations::anInvitation,
                        (world, invitation) ->
                                world.bean(InvitationService.class).copy(invitation)),
                Operation.given(
                        InvitationService.class,
                        "revoke",
                        Permission.MANAGE_PEOPLE,
                        PeopleOperations::anInvitation,
                        (world, invitation) ->
                                world.bean(InvitationService.class).revoke(invitation)),
                own(
                        InvitationService.class,
                        "join",
                        world -> world.bean(InvitationService.class).join("no such link")));
    }

    private static List<Operation> own() {
        return List.of(
                own(
                        PeopleService.class,
                        "me",
                        world -> world.bean(PeopleService.class).me()),
                own(
                        PeopleService.class,
                        "roleNews",
                        world -> world.bean(PeopleService.class).roleNews()),
                own(
                        PeopleService.class,
                        "readRoleNews",
                        world -> world.bean(PeopleService.class).readRoleNews()),
                own(
                        PeopleService.class,
                        "myself",
                        world -> world.bean(PeopleService.class).myself()),
                own(
                                PeopleService.class,
                                "teamsToSendTo",
                                world -> world.bean(PeopleService.class).teamsToSendTo())
                        .alsoForPrograms(),
                own(
                        AccountService.class,
                        "own",
                        world -> world.bean(AccountService.class).own()),
                own(
                        AccountService.class,
                        "describe",
                        world -> world.bean(AccountService.class)
                                .describe("New Name", ZoneOffset.UTC, Locale.ENGLISH, null)),
                own(
                        AccountService.class,
                        "changePassword",
                        world -> world.bean(AccountService.class).changePassword("mistaken", "irrelevant")),
                own(
                        AccountService.class,
                        "endOtherSessions",
                        world -> world.bean(AccountService.class).endOtherSessions()),
                ownToken("mine", tokens -> tokens.mine()),
                ownToken("make", tokens -> tokens.make("laptop", Duration.ofDays(1), "mistaken")),
                ownToken("revoke", tokens -> tokens.revoke(new AccessTokenId(UUID.randomUUID()))));
    }

    private static Operation ownToken(String method, Consumer<AccessTokenService> call) {
        return own(AccessTokenService.class, method, world -> call.accept(world.bean(AccessTokenService.class)));
    }

    private static List<Operation> instance() {
        return List.of(
                onInstance(
                        "instance", world -> world.bean(InstanceService.class).instance()),
                onInstance(
                        "createTeam",
                        world -> world.bean(InstanceService.class)
                                .createTeam("New team", "lead-" + UserId.random() + "@example.test")),
                onInstance(
                        "renameTeam",
                        world -> world.bean(InstanceService.class)
                                .renameTeam(world.scene().team(), "Renamed")),
                onInstance(
                        "deactivate",
                        world -> world.bean(InstanceService.class)
                                .deactivate(world.scene().candidate())),
                onInstance(
                        "reactivate",
                        world -> world.bean(InstanceService.class)
                                .reactivate(world.scene().candidate())),
                Operation.of(
                        PasswordResetService.class,
                        "forAnybody",
                        Permission.MANAGE_INSTANCE,
                        world -> world.bean(PasswordResetService.class)
                                .forAnybody(world.scene().mentor())));
    }

    private static Operation own(Class<?> service, String method, Consumer<World> call) {
        return Operation.of(service, method, null, call);
    }

    private static Operation onInstance(String method, Consumer<World> call) {
        return Operation.of(InstanceService.class, method, Permission.MANAGE_INSTANCE, call);
    }

    private static Operation onSomebody(String method, BiConsumer<World, UserId> call) {
        return Operation.given(PeopleService.class, method, Permission.MANAGE_PEOPLE, PeopleOperations::somebody, call);
    }

    private static UserId aFailedReset(World world) {
        UserId who = somebody(world);
        Acting.as(
                world.scene().lead(),
                () -> world.bean(PasswordResetService.class)
                        .forMember(world.scene().team(), who));
        world.bean(PeopleFixtures.class).letMailFail(who);
        return who;
    }

    private static HandOver handOver(World world, UserId who) {
        return new HandOver(world.scene().team(), who, false, Map.of());
    }

    private static UserId somebody(World world) {
        return world.bean(PeopleFixtures.class).aCandidate(world.scene().team());
    }

    private static List<OneTimeLink> inviteSomebody(World world) {
        String email = "invited-" + UserId.random() + "@example.test";
        return world.bean(InvitationService.class)
                .invite(new InvitePeople(CommandId.next(), world.scene().team(), email, Set.of(Role.MENTOR)));
    }

    private static InvitationId anInvitation(World world) {
        return Acting.as(world.scene().lead(), () -> {
            inviteSomebody(world);
            return world.bean(PeopleService.class)
                    .team(world.scene().team())
                    .invitations()
                    .getFirst()
                    .id();
        });
    }
}
