package app.greenroom.fence;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.SetStatement;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.show.ShowTablesStatement;
import net.sf.jsqlparser.util.TablesNamesFinder;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.hibernate.grammars.hql.HqlLexer;
import org.hibernate.grammars.hql.HqlParser;

/** What a query names, read by a parser of its language: tables in SQL, entities in JPQL. */
final class NamedTables {

    /** A text that its parser doesn't understand. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unreadable(String why) {
            super(why);
        }
    }

    /** MariaDB's way to lock what is read; it names nothing, and the parser doesn't know it. */
    private static final Pattern LOCK = Pattern.compile("\\s+lock in share mode\\s*$");

    /** Where a name can only be a table's; a second look, should the parser's visitor leave out a corner. */
    private static final Pattern PLACE = Pattern.compile("\\b(?:from|join|into|update|table)\\s+`?([a-z_][a-z_0-9.]*)");

    private NamedTables() {}

    /** @param known the names of all tables */
    static Set<String> inSql(String sql, Set<String> known) {
        Set<String> tables = parsed(LOCK.matcher(sql).replaceFirst(""));
        Matcher places =
                PLACE.matcher(sql.toLowerCase(Locale.ROOT).replace("on duplicate key update", "on duplicate key"));
        while (places.find()) {
            if (known.contains(places.group(1))) {
                tables.add(places.group(1));
            }
        }
        return tables;
    }

    private static Set<String> parsed(String sql) {
        try {
            Statement statement = CCJSqlParserUtil.parse(sql);
            if (statement instanceof SetStatement || statement instanceof ShowTablesStatement) {
                return new LinkedHashSet<>();
            }
            Set<String> tables = new LinkedHashSet<>();
            new TablesNamesFinder<Void>()
                    .getTables(statement)
                    .forEach(table -> tables.add(table.replace("`", "").toLowerCase(Locale.ROOT)));
            return tables;
        } catch (JSQLParserException | UnsupportedOperationException e) {
            throw new Unreadable(firstLine(e));
        }
    }

    /** @param entities the names of all entities */
    static Set<String> inJpql(String jpql, Set<String> entities) {
        HqlLexer lexer = new HqlLexer(CharStreams.fromString(jpql));
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        HqlParser parser = new HqlParser(tokens);
        lexer.removeErrorListeners();
        parser.removeErrorListeners();
        lexer.addErrorListener(Failing.HERE);
        parser.addErrorListener(Failing.HERE);
        parser.statement();
        Set<String> named = new LinkedHashSet<>();
        tokens.getTokens().stream()
                .map(Token::getText)
                .filter(entities::contains)
                .forEach(named::add);
        if (named.isEmpty()) {
            throw new Unreadable("it names no entity");
        }
        return named;
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static final class Failing extends BaseErrorListener {

        static final Failing HERE = new Failing();

        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer, Object symbol, int line, int at, String why, RecognitionException e) {
            throw new Unreadable(why);
        }
    }
}
