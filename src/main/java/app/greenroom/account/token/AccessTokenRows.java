package app.greenroom.account.token;

import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface AccessTokenRows extends JpaRepository<AccessTokenRow, UUID> {

    Optional<AccessTokenRow> findByHash(byte[] hash);

    List<AccessTokenRow> findByOwnerOrderByCreatedAtDesc(UserId owner);

    /** Notes a use, at most once in a while, so that many uses at once don't wait for each other. */
    @Modifying
    @Transactional
    @Query("""
            update AccessTokenRow t set t.lastUsedAt = :now
            where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt < :before)""")
    void used(UUID id, Instant now, Instant before);
}
