package app.greenroom.importing.markdown.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line that names company and role: {@code Interview Prep: Company – Role}. They part at the first separator; the
 * role may hold more of them.
 */
public record TitleLine(String company, String role) {

    public TitleLine {
        company = Numbering.withoutPictures(company);
        role = ARTICLE.matcher(role.strip()).replaceFirst("");
    }

    private static final Pattern ARTICLE = Pattern.compile("^(?:an?|the)\\s+(?=\\p{Ll})");

    public static final TitleLine NONE = new TitleLine("", "");

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LABEL_BEHIND = Pattern.compile(
            "[ –—―\\-|:,(]*(?:^|[\\s(])(?:job\\s+)?(?:interview|prep|preparation|dossier|면접|면접"
                    + " 준비|面试准备|面試準備|面接準備|面接対策|interviewvorbereitung|vorbereitung"
                    + "|sollicitatievoorbereiding|voorbereiding)(?:\\s+\\(?\\p{L}+\\)?){0,3}\\)?$",
            WORDS);
    private static final Pattern MEETING = Pattern.compile(
            "^(?:\\p{Lu}\\p{L}+['’]s\\s+)?(?:interview|gespräch|vorstellungsgespräch|gesprek|entretien|entrevista|colloquio)\\s+(?:with|at|mit|bei|bij|met|chez|con|en|com|na|presso)\\s+",
            WORDS);
    private static final Pattern FOR = Pattern.compile("\\s(?:for|für|voor|pour|para|per|dla)\\s+(?:the\\s+)?(?=\\S)");
    private static final Pattern AT = Pattern.compile("\\s+(?:at|@|bei|bij|chez|presso)\\s+");
    private static final Pattern DASH = Pattern.compile("\\s+(?:[–—―−]|-{1,3})\\s+|\\s+[–—―]|[–—―]\\s+");
    private static final Pattern TIGHT_DASH = Pattern.compile("[–—―]");
    private static final Pattern AT_AS =
            Pattern.compile("\\s(?:at|with|bei|bij|chez|en|con|presso)\\s+(\\S.{0,80}?)\\s+(?:as|als|como|come|en tant"
                    + " que)\\s+(?:an?\\s+)?(\\S.*)");
    private static final Pattern COLON = Pattern.compile(":");
    private static final Pattern BAR = Pattern.compile("\\s+[|·•]\\s+");
    private static final Pattern OTHER_SEPARATOR = Pattern.compile("\\s*[|:]\\s+|\\s+[/·•]\\s+");
    private static final Pattern COMMA = Pattern.compile(",\\s+");
    private static final List<Pattern> SEPARATORS = List.of(DASH, TIGHT_DASH, OTHER_SEPARATOR, AT, COMMA);
    private static final Pattern IN_BRACKETS = Pattern.compile("([^()]+)\\(([^()]+)\\)");

    /** Whether a heading calls its document interview preparation. */
    public static boolean isLabelled(String text) {
        return Names.callsForInterview(text);
    }

    public static boolean isForSomebody(String text) {
        return FOR.matcher(text).find();
    }

    /** Whether a dash parts the names; any other sign is a guess. */
    public static boolean hasDash(String text) {
        return DASH.matcher(text).find() || TIGHT_DASH.matcher(text).find();
    }

    public boolean isWhole() {
        return !company.isEmpty() && !role.isEmpty();
    }

    /** Reads a title, or null if it does not name a company and a role. */
    public static @Nullable TitleLine of(String markdown) {
        return ofPlain(InlineText.plain(markdown));
    }

    public static @Nullable TitleLine ofPlain(String plain) {
        String text = Numbering.withoutPictures(plain)
                .replace("：", ": ")
                .replace("－", " – ")
                .replace("【", "")
                .replace("】", ": ")
                .replace('（', '(')
                .replace('）', ')');
        Matcher bracket = IN_BRACKETS.matcher(text);
        if (bracket.matches() && isLabelled(bracket.group(1)) && Names.holdsJob(bracket.group(2))) {
            TitleLine before = ofPlain(bracket.group(1));
            TitleLine both = before == null ? withCompany(bracket.group(2)) : null;
            if (both != null) {
                return both;
            }
            if (before != null && before.role().isEmpty()) {
                return new TitleLine(before.company(), bracket.group(2));
            }
        }
        if (MEETING.matcher(text).find()) {
            return split(text);
        }
        for (Pattern separator : List.of(COLON, BAR, DASH)) {
            String[] parts = separator.split(text, 2);
            if (parts.length == 2 && isLabelled(parts[0])) {
                return behindLabel(parts[0], parts[1]);
            }
        }
        boolean labelled = isLabelled(text);
        Matcher as = AT_AS.matcher(text);
        if (labelled && as.find()) {
            return new TitleLine(as.group(1), as.group(2));
        }
        String whom = labelled ? whomFor(text) : "";
        if (!whom.isEmpty()) {
            return Names.isPerson(whom) ? null : split(whom);
        }
        String bare = labelled ? Names.withoutLabel(text) : "";
        TitleLine opened = text.endsWith(bare) && parts(bare, COMMA).length == 2 ? split(bare) : null;
        if (opened != null && Names.holdsJob(opened.role())) {
            return opened;
        }
        String subject = LABEL_BEHIND.matcher(text).replaceFirst("");
        if (subject.length() < text.length() && !subject.isEmpty()) {
            TitleLine title = split(subject);
            boolean named = title != null && !title.role().isEmpty();
            return named || !SectionHeadings.of(text).isKnown() ? title : null;
        }
        String[] parts = parts(text, DASH);
        String[] barred = parts(text, BAR);
        boolean role = barred.length == 2 && (Names.endsAsRole(barred[0]) || Names.endsAsRole(barred[1]));
        return parts.length == 2 ? named(parts) : role ? named(barred) : null;
    }

    /** {@code Interview Prep: Acme – Dev}, {@code Interview Prep for Acme: Dev}, or {@code Dev Interview: Acme}. */
    private static @Nullable TitleLine behindLabel(String label, String subject) {
        String whom = whomFor(label);
        if (!whom.isEmpty() && !Names.isPerson(whom)) {
            return Names.isRole(whom) ? new TitleLine(subject, whom) : new TitleLine(whom, subject);
        }
        TitleLine named = split(subject.strip());
        boolean one = named != null
                && SEPARATORS.stream().allMatch(separator -> parts(subject.strip(), separator).length == 1);
        String before = one && !isForSomebody(label) ? Names.withoutLabel(label) : "";
        if (before.isEmpty() || Names.isPerson(before) || Names.isNobody(before)) {
            return named;
        }
        return Names.endsAsRole(before)
                ? new TitleLine(subject, before)
                : Names.holdsJob(subject) ? new TitleLine(before, subject) : named;
    }

    /** Who a label says that it is for; empty if it does not. */
    private static String whomFor(String label) {
        Matcher matcher = FOR.matcher(label);
        boolean found = matcher.find()
                && (!SectionHeadings.of(label.substring(0, matcher.start())).isKnown()
                        || AT.matcher(label).find());
        String whom = found
                ? LABEL_BEHIND
                        .matcher(label.substring(matcher.end()))
                        .replaceFirst("")
                        .strip()
                : "";
        return isLabelled(whom) ? "" : whom;
    }

    private static @Nullable TitleLine split(String words) {
        String subject = MEETING.matcher(words).replaceFirst("");
        for (Pattern separator : SEPARATORS) {
            String[] parts = parts(subject, separator);
            if (parts.length == 2) {
                return separator == AT ? new TitleLine(parts[1], parts[0]) : named(parts);
            }
        }
        if (subject.isBlank() || Names.isPerson(subject) || Names.isNobody(subject)) {
            return null;
        }
        if (Names.isRole(subject)) {
            return new TitleLine("", subject);
        }
        Matcher bracket = IN_BRACKETS.matcher(subject);
        if (bracket.matches() && Names.holdsJob(bracket.group(2))) {
            return new TitleLine(bracket.group(1), bracket.group(2));
        }
        TitleLine together = Names.companyBeforeRole(subject);
        return together == null ? new TitleLine(subject, "") : together;
    }

    /** {@code Dev at Acme}, or a role on one side only of any other separator; null if the words name no company. */
    public static @Nullable TitleLine withCompany(String words) {
        String[] at = parts(words, AT);
        if (at.length == 2) {
            return new TitleLine(at[1], at[0]);
        }
        for (Pattern separator : SEPARATORS) {
            String[] parts = parts(words, separator);
            if (parts.length == 2 && Names.holdsJob(parts[0]) != Names.holdsJob(parts[1])) {
                return Names.holdsJob(parts[0]) ? new TitleLine(parts[1], parts[0]) : new TitleLine(parts[0], parts[1]);
            }
        }
        return null;
    }

    /** Two parts with something in each, or one. */
    private static String[] parts(String text, Pattern separator) {
        String[] parts = separator.split(text, 2);
        boolean both = parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty();
        return both ? parts : new String[] {text};
    }

    /** Some name the role first, and some the candidate before both. */
    private static @Nullable TitleLine named(String[] parts) {
        String first = parts[0].strip();
        String second = parts[1].strip();
        if (Names.isNobody(second) && !Names.holdsJob(second)) {
            return split(first);
        }
        if (Names.isPerson(first) || MEETING.matcher(second).find()) {
            return split(second);
        }
        boolean roleFirst = Names.isRole(first) && !Names.endsAsRole(second);
        return roleFirst ? new TitleLine(second, first) : new TitleLine(first, second);
    }
}
