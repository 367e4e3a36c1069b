package app.greenroom.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Markdown that tries to make a page do something: known ways, and mutations of them. */
public final class Attacks {

    private static final List<String> ADDRESSES = List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java&#115;cript:alert(1)",
            "javascript&colon;alert(1)",
            "&#1;javascript:alert(1)",
            "java&Tab;script:alert(1)",
            "java\tscript:alert(1)",
            "\u0001javascript:alert(1)",
            "javascript://example.org/%0Aalert(1)",
            "vbscript:msgbox(1)",
            "data:text/html,<script>alert(1)</script>",
            "data:image/svg+xml,<svg onload=alert(1)>",
            "blob:https://example.org/1",
            "file:///etc/hosts",
            "//example.org/a",
            "/\\example.org",
            "\\\\example.org",
            "https:example.org",
            "https:///example.org",
            "https://example.org\" onclick=\"alert(1)",
            "https://example.org/'onmouseover='alert(1)",
            "mailto:a@b\" onfocus=\"alert(1)",
            "mailto://example.org",
            "../a",
            "#a",
            "https://example.org/<script>alert(1)</script>",
            "http://[::1]/?javascript:alert(1)",
            "about:blank",
            "view-source:x");

    private static final List<String> TAGS = List.of(
            "<script>alert(1)</script>",
            "<script src=//example.org/a.js></script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
            "<body onload=alert(1)>",
            "<a href=\"javascript:alert(1)\">a</a>",
            "<details open ontoggle=alert(1)>",
            "<input autofocus onfocus=alert(1)>",
            "<form action=javascript:alert(1)><button>a</button></form>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<style>@import '//example.org/a.css';</style>",
            "<link rel=stylesheet href=//example.org/a.css>",
            "<meta http-equiv=refresh content='0;url=//example.org'>",
            "<base href=//example.org/>",
            "<object data=//example.org/a></object>",
            "<embed src=//example.org/a>",
            "<video><source onerror=alert(1)></video>",
            "<audio src=x onerror=alert(1)>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<template><img src=x onerror=alert(1)></template>",
            "<!--><script>alert(1)</script>-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?xml <script>alert(1)</script>?>",
            "<span data-s=\"0\" data-e=\"9\" onclick=alert(1)>a</span>",
            "<p style=background:url(//example.org/a)>",
            "<img srcset=//example.org/a.png>",
            "<x onclick=alert(1) tabindex=1 autofocus onfocus=alert(1)>",
            "</code></pre><script>alert(1)</script>",
            "<textarea></textarea><img src=x onerror=alert(1)>",
            "<title><img src=x onerror=alert(1)></title>",
            "\"><img src=x onerror=alert(1)>",
            "&lt;img src=x onerror=alert(1)&gt;",
            "&#60;script&#62;alert(1)&#60;/script&#62;");

    private static final List<String> FRAMES = List.of(
            "%s",
            "[a](%s)",
            "[a](<%s>)",
            "[a](%s \"%s\")",
            "![%s](%s)",
            "<%s>",
            "[a][b]\n\n[b]: %s '%s'",
            "`%s`",
            "``` %s\n%s\n```",
            "    %s",
            "| %s |\n|---|\n| %s |",
            "> %s",
            "- %s\n  - %s",
            "1. %s",
            "# %s #",
            "%s\n===",
            "**%s**",
            "_%s_",
            "[%s](https://example.org)",
            "[![%s](%s)](%s)",
            "~~~\n%s",
            "\\%s",
            "<a href=\"%s\">",
            "<img src=\"%s\">%s",
            "a\n\n%s\n\nb",
            "[a]: %s\n[a]",
            "<!-- %s -->",
            "&amp;%s");

    private static final List<String> SCRAPS = List.of(
            "", " ", "\n", "\t", "\u0000", "\u0001", "\u000B", "\f", "\u00A0", "\u200B", "\u202E", "\u2028", "\uFEFF",
            "\uFFFE", "\uD800", "\"", "'", "`", "<", ">", "</", "/>", "<!--", "-->", "&", "&#", ";", "=", "(", ")", "[",
            "]", "\\", "/", "//", ":", "#", "%0A", "*", "|");

    private Attacks() {}

    /** All known ways, each in each place that Markdown has for it. */
    public static Stream<String> known() {
        return FRAMES.stream()
                .flatMap(frame ->
                        Stream.concat(ADDRESSES.stream(), TAGS.stream()).map(attack -> frame.replace("%s", attack)));
    }

    /** One that nobody has seen yet, the same for the same random numbers. */
    public static String mutated(Random random) {
        String frame = pick(FRAMES, random);
        StringBuilder attack = new StringBuilder();
        for (int at = frame.indexOf("%s"); at >= 0; at = frame.indexOf("%s")) {
            attack.append(frame, 0, at).append(altered(payload(random), random));
            frame = frame.substring(at + 2);
        }
        attack.append(frame);
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            int at = random.nextInt(attack.length() + 1);
            attack.replace(at, Math.min(attack.length(), at + random.nextInt(2)), pick(SCRAPS, random));
        }
        return random.nextInt(6) == 0 ? attack + "\n" + mutated(random) : attack.toString();
    }

    private static String payload(Random random) {
        return pick(random.nextBoolean() ? ADDRESSES : TAGS, random);
    }

    private static String altered(String payload, Random random) {
        int at = random.nextInt(payload.length());
        char c = payload.charAt(at);
        return switch (random.nextInt(9)) {
            case 0 -> payload.toUpperCase(Locale.ROOT);
            case 1 -> payload.substring(0, at) + "&#" + (int) c + ";" + payload.substring(at + 1);
            case 2 -> payload.substring(0, at) + "&#x" + Integer.toHexString(c) + payload.substring(at + 1);
            case 3 -> payload.substring(0, at) + pick(SCRAPS, random) + payload.substring(at);
            case 4 -> payload.substring(0, at);
            case 5 -> payload.replace("\"", "'").replace(" ", "/");
            case 6 -> payload + payload(random);
            case 7 -> payload.replace(":", pick(List.of("&colon;", "\\:", "%3A", ":\n", "："), random));
            default -> payload;
        };
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
