package app.greenroom.fence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Set;
import java.util.TreeSet;

/**
 * A module's SQL and JPQL name its own tables only. What it needs of another's rows it asks that module for: a join
 * through the fence would make every table everybody's interface.
 */
@AnalyzeClasses(packages = "app.greenroom", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleFenceTest {

    /** Drops what a failed restore left: whatever tables the database itself names. */
    private static final String ANY_TABLE = "database/Restore.java: what “table” is";

    @ArchTest
    static void everyTextThatIsSentToTheDatabaseCanBeRead(JavaClasses all) {
        assertThat(QueryTexts.in(all).missed().stream().filter(why -> !why.startsWith(ANY_TABLE)))
                .as("Make it of constants, so that this test can see which tables it names")
                .isEmpty();
    }

    @ArchTest
    static void everyTableHasOneOwner(JavaClasses all) {
        TableOwners owners = TableOwners.of(all);
        assertThat(TableOwners.created())
                .as("Say in TableOwners which module a table without an entity belongs to")
                .isSubsetOf(owners.tables());
    }

    @ArchTest
    static void aQueryNamesTheTablesOfItsOwnModule(JavaClasses all) {
        TableOwners owners = TableOwners.of(all);
        Set<String> through = new TreeSet<>();
        for (QueryText query : QueryTexts.in(all).texts()) {
            try {
                through.addAll(Fence.crossings(query, owners));
            } catch (NamedTables.Unreadable e) {
                through.add(
                        query.file() + " has a text that can't be parsed (" + e.getMessage() + "): " + query.text());
            }
        }
        assertThat(through)
                .as("Ask the owner for what you need: it offers a read model (…Queries), or adds to one")
                .isEmpty();
    }
}
