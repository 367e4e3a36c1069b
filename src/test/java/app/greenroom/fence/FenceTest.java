package app.greenroom.fence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the fence sees in a text, and what it can't pass over. */
class FenceTest {

    private static final Set<String> KNOWN = Set.of("answer", "review_verdict", "team");

    @Test
    void aTableIsSeenWhereverItIsNamed() {
        assertThat(NamedTables.inSql("select v.id from review_verdict v join answer w on w.id = v.answer_id", KNOWN))
                .containsExactlyInAnyOrder("review_verdict", "answer");
        assertThat(NamedTables.inSql("select 1 where exists (select 1 from answer where id = :id)", KNOWN))
                .containsExactly("answer");
        assertThat(NamedTables.inSql("select (select max(id) from answer) as most from team", KNOWN))
                .containsExactlyInAnyOrder("answer", "team");
        assertThat(NamedTables.inSql("delete from team where id not in (select team_id from answer)", KNOWN))
                .containsExactlyInAnyOrder("answer", "team");
        assertThat(NamedTables.inSql("update team t join answer w on w.id = t.id set t.name = ''", KNOWN))
                .containsExactlyInAnyOrder("answer", "team");
        assertThat(NamedTables.inSql(
                        "insert into team (id) select id from answer on duplicate key update id = values(id)", KNOWN))
                .containsExactlyInAnyOrder("answer", "team");
        assertThat(NamedTables.inSql("select id from team where id = ? lock in share mode", KNOWN))
                .containsExactly("team");
    }

    @Test
    void anEntityIsSeenWhereverItIsNamed() {
        Set<String> entities = Set.of("ThreadRow", "QuestionRow");
        assertThat(NamedTables.inJpql(
                        "select t from ThreadRow t where not exists (select 1 from QuestionRow q where q.id = t.target)",
                        entities))
                .containsExactlyInAnyOrder("ThreadRow", "QuestionRow");
        assertThat(NamedTables.inJpql("select t from ThreadRow t join QuestionRow q on q.id = t.target", entities))
                .containsExactlyInAnyOrder("ThreadRow", "QuestionRow");
    }

    @Test
    void whatCantBeParsedIsNotPassedOver() {
        assertThatThrownBy(() -> NamedTables.inSql("select from where", KNOWN))
                .isInstanceOf(NamedTables.Unreadable.class);
        assertThatThrownBy(() -> NamedTables.inJpql("select t from", Set.of("ThreadRow")))
                .isInstanceOf(NamedTables.Unreadable.class);
        assertThatThrownBy(() -> NamedTables.inJpql("select t from Thread t", Set.of("ThreadRow")))
                .isInstanceOf(NamedTables.Unreadable.class);
    }

    @Test
    void aTextIsPutTogetherAsTheCodeDoes(@TempDir Path folder) throws Exception {
        SourceFile source = source(folder, """
                class A {
                    static final String ALL = "select {what} from team";
                    void a(boolean many) { sql(ALL.replace("{what}", many ? "*" : "id") + LIMIT); }
                    static final int MOST = 2_0;
                    static final String LIMIT = " limit " + MOST;
                }
                """);
        assertThat(source.firstArguments("sql", 3))
                .containsExactlyInAnyOrder("select * from team limit 20", "select id from team limit 20");
    }

    @Test
    void aPrivateMethodIsGivenWhatItsCallersSay(@TempDir Path folder) throws Exception {
        SourceFile source = source(folder, """
                class A {
                    void one() { count("team"); }
                    void other() { count("answer"); }
                    private void count(String table) { sql("select count(*) from " + table); }
                }
                """);
        assertThat(source.firstArguments("sql", 4))
                .containsExactlyInAnyOrder("select count(*) from team", "select count(*) from answer");
    }

    @Test
    void whatOnlyARunWouldShowIsNotPassedOver(@TempDir Path folder) throws Exception {
        SourceFile source = source(folder, """
                class A {
                    void one(String text) { sql(text); }
                    void two() { sql(ask()); }
                    void three() { names().forEach(text -> sql(text)); }
                    void four() { String text = ask(); sql(text); }
                }
                """);
        for (int line = 2; line <= 5; line++) {
            int at = line;
            assertThatThrownBy(() -> source.firstArguments("sql", at)).isInstanceOf(NamedTables.Unreadable.class);
        }
        assertThatThrownBy(() -> source.firstArguments("sql", 1)).isInstanceOf(NamedTables.Unreadable.class);
    }

    private static SourceFile source(Path folder, String text) throws Exception {
        return SourceFile.parse(Files.writeString(folder.resolve("A.java"), text));
    }
}
