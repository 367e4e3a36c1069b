package app.greenroom.team;

import app.greenroom.access.Role;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Memberships extends JpaRepository<Membership, Membership.Key> {

    @Query("select m from Membership m where m.key.team = :team")
    List<Membership> inTeam(UUID team);

    @Query("select m from Membership m where m.key.user = :user")
    List<Membership> of(UUID user);

    @Query("select m from Membership m where m.key.user = :user and m.givenBy is not null order by m.since, m.key.role")
    List<Membership> newsFor(UUID user);

    @Query("select m from Membership m where m.key.user in :users")
    List<Membership> of(Collection<UUID> users);

    @Query("select m from Membership m where m.key.user in :users and m.key.team = :team")
    List<Membership> of(Collection<UUID> users, UUID team);

    @Query("select m.key.role from Membership m where m.key.user = :user and m.key.team = :team")
    List<Role> roles(UUID user, UUID team);

    @Query("select m.key.user from Membership m where m.key.role = :role and m.key.team = :team")
    List<UUID> holders(Role role, UUID team);
}
