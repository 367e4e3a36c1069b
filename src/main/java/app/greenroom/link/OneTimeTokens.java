package app.greenroom.link;

import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OneTimeTokens extends JpaRepository<OneTimeToken, UUID> {

    Optional<OneTimeToken> findByPurposeAndHash(Purpose purpose, byte[] hash);

    @Query("""
            select t from OneTimeToken t
            where t.purpose = :purpose and t.teamId = :team and t.usedAt is null
            order by t.createdAt desc, t.id""")
    List<OneTimeToken> open(Purpose purpose, TeamId team);

    @Query("""
            select t from OneTimeToken t
            where t.purpose = app.greenroom.link.Purpose.RESET
              and t.userId in :users and t.usedAt is null and t.expiresAt > :now""")
    List<OneTimeToken> openResets(Collection<UserId> users, Instant now);

    /** Uses a token up: of any number of tries at the same moment exactly one sees 1. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update OneTimeToken t set t.usedAt = :now
            where t.purpose = :purpose and t.hash = :hash and t.usedAt is null and t.expiresAt > :now""")
    int use(Purpose purpose, byte[] hash, Instant now);

    @Modifying
    @Query("delete from OneTimeToken t where t.purpose = :purpose and t.usedAt is null")
    void discardUnused(Purpose purpose);

    @Modifying
    @Query("delete from OneTimeToken t where t.purpose = :purpose and t.userId = :user and t.usedAt is null")
    void discardUnused(Purpose purpose, UserId user);

    @Modifying
    @Query("""
            delete from OneTimeToken t
            where t.purpose = :purpose and t.teamId = :team and t.email = :email and t.usedAt is null""")
    void discardUnused(Purpose purpose, TeamId team, String email);
}
