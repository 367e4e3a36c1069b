package app.greenroom.dossier;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.TeamId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds dossiers by the text they were imported from, for services that have asked the guard already. How lines end, and
 * empty lines around it, make no other text.
 */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class SameTextLibrary {

    private final JdbcClient database;
    private final DossierLibrary library;

    SameTextLibrary(JdbcClient database, DossierLibrary library) {
        this.database = database;
        this.library = library;
    }

    /** The team's dossiers that had this text in any revision, newest first. */
    public List<Dossier> in(TeamId team, String source) {
        List<DossierId> ids = database.sql("""
                        select distinct r.dossier_id from dossier_revision r join dossier d on d.id = r.dossier_id
                        where d.team_id = :team
                          and sha2(trim(both '\n' from replace(r.source, '\r\n', '\n')), 256) = :hash""")
                .param("team", team.toString())
                .param("hash", hash(source))
                .query((row, number) -> DossierId.parse(row.getString(1)))
                .list();
        return ids.isEmpty()
                ? List.of()
                : library.inTeam(team).stream()
                        .filter(dossier -> ids.contains(dossier.id()))
                        .toList();
    }

    private static String hash(String source) {
        String text = source.replace("\r\n", "\n").replaceAll("^\n+|\n+$", "");
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
