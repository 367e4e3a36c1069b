package app.greenroom;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the SQL statements that the test's own thread sends, whether they come from Hibernate or from plain JDBC. A
 * view's count must not depend on its number of rows.
 */
public final class QueryCount {

    private static final ThreadLocal<List<String>> STATEMENTS = ThreadLocal.withInitial(ArrayList::new);

    private QueryCount() {}

    /** How many statements the action sends. */
    public static int of(Runnable action) {
        return statementsOf(action).size();
    }

    /** The statements that the action sends; to print when a count surprises. */
    public static List<String> statementsOf(Runnable action) {
        STATEMENTS.get().clear();
        action.run();
        return List.copyOf(STATEMENTS.get());
    }

    /** Puts the counter before the application's data source. */
    static final class Counter implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source ? new Counted(source) : bean;
        }
    }

    private static final class Counted extends DelegatingDataSource {

        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> call(connection, method, arguments));
        }

        private static Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
            if (method.getName().startsWith("prepare")) {
                STATEMENTS.get().add((String) arguments[0]);
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }
    }
}
