package app.greenroom.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Each text is there in each language, with the arguments that its method takes, and none is there that nobody says. */
@AnalyzeClasses(packages = "app.greenroom", importOptions = ImportOption.DoNotIncludeTests.class)
class BundlesTest {

    @ArchTest
    static void eachLanguageHasEachTextAndNoOther(JavaClasses all) {
        for (JavaClass bundle : bundles(all)) {
            for (Language language : Language.values()) {
                assertThat(texts(bundle, language).stringPropertyNames())
                        .as("%s in %s", bundle.getSimpleName(), language)
                        .containsExactlyInAnyOrderElementsOf(names(bundle));
            }
        }
    }

    @ArchTest
    static void eachTextHasTheArgumentsOfItsMethod(JavaClasses all) {
        for (JavaClass bundle : bundles(all)) {
            for (Language language : Language.values()) {
                Properties texts = texts(bundle, language);
                Arrays.stream(bundle.reflect().getDeclaredMethods())
                        .forEach(method -> assertThat(arguments(texts.getProperty(method.getName()), language))
                                .as("%s.%s in %s", bundle.getSimpleName(), method.getName(), language)
                                .isEqualTo(Arrays.stream(method.getParameters())
                                        .map(each -> each.getName())
                                        .collect(Collectors.toCollection(TreeSet::new))));
            }
        }
    }

    @ArchTest
    static void eachTextIsSaidSomewhere(JavaClasses all) {
        List<String> unsaid = bundles(all).stream()
                .flatMap(bundle -> bundle.getMethods().stream())
                .filter(text -> text.getAccessesToSelf().isEmpty())
                .map(JavaMethod::getFullName)
                .toList();
        assertThat(unsaid).isEmpty();
    }

    @ArchTest
    static void aModuleSaysItsOwnTexts(JavaClasses all) {
        List<String> borrowed = bundles(all).stream()
                .filter(bundle -> !module(bundle).equals("language"))
                .flatMap(bundle -> bundle.getDirectDependenciesToSelf().stream())
                .filter(from -> !module(from.getOriginClass()).equals(module(from.getTargetClass())))
                .map(from -> from.getDescription())
                .toList();
        assertThat(borrowed).isEmpty();
    }

    private static List<JavaClass> bundles(JavaClasses all) {
        List<JavaClass> bundles = all.stream()
                .filter(each -> each.isInterface() && each.getSimpleName().endsWith("Texts"))
                .sorted(Comparator.comparing(JavaClass::getName))
                .toList();
        assertThat(bundles).isNotEmpty();
        return bundles;
    }

    private static Set<String> names(JavaClass bundle) {
        return bundle.getMethods().stream().map(JavaMethod::getName).collect(Collectors.toSet());
    }

    /** Those within the choices of a plural or a select too. */
    private static Set<String> arguments(String pattern, Language language) {
        MessagePattern parts = new MessagePattern(new MessageFormat(pattern, language.locale()).toPattern());
        return IntStream.range(0, parts.countParts())
                .mapToObj(parts::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(parts::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String module(JavaClass of) {
        return of.getPackageName().split("\\.", -1)[2];
    }

    /** The file as it stands: what a bundle lacks, Java would take from the English one. */
    private static Properties texts(JavaClass bundle, Language language) {
        String name =
                bundle.getSimpleName() + (language == Language.ENGLISH ? "" : "_" + language.locale()) + ".properties";
        Properties texts = new Properties();
        try (InputStream file = bundle.reflect().getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new AssertionError(name, unreadable);
        }
        return texts;
    }
}
