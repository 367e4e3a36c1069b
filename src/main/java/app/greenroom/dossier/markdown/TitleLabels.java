package app.greenroom.dossier.markdown;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds company and role where lines such as {@code Company: Acme} name them, for want of a title that does. */
final class TitleLabels {

    private static final Set<String> COMPANY = Set.of(
            "company",
            "company name",
            "employer",
            "unternehmen",
            "firma",
            "bedrijf",
            "entreprise",
            "empresa",
            "회사",
            "회사명");
    private static final Set<String> ROLE = Set.of(
            "role",
            "position",
            "job title",
            "title",
            "job",
            "stelle",
            "rolle",
            "functie",
            "poste",
            "puesto",
            "직무",
            "포지션",
            "역할");

    private TitleLabels() {}

    static @Nullable TitleLine complete(@Nullable TitleLine title, List<SourceLine> lines) {
        String company = title == null ? "" : title.company();
        String role = title == null ? "" : title.role();
        for (SourceLine line : lines) {
            ListMarker marker = line.marker();
            InlineText text = marker == null ? line.inline() : InlineText.of(marker.text());
            String label = Phrasing.label(text);
            if (label == null) {
                continue;
            }
            String value = text.plain().substring(text.plain().indexOf(':') + 1).strip();
            company = company.isEmpty() && COMPANY.contains(label) ? value : company;
            role = role.isEmpty() && ROLE.contains(label) ? value : role;
        }
        return company.isEmpty() ? title : new TitleLine(company, role);
    }
}
