package app.greenroom;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Takes the database away from the test's own thread between the moment that something is stored and what comes after. */
public final class Outage {

    private enum State {
        NONE,
        AFTER_THE_NEXT_COMMIT,
        NOW
    }

    private static final ThreadLocal<State> STATE = ThreadLocal.withInitial(() -> State.NONE);

    private Outage() {}

    /** Does something; once it has stored anything, the database is away until it is over. */
    public static void afterStoring(Runnable action) {
        STATE.set(State.AFTER_THE_NEXT_COMMIT);
        try {
            action.run();
        } finally {
            STATE.set(State.NONE);
        }
    }

    /** Does something while the database is away. */
    public static void during(Runnable action) {
        STATE.set(State.NOW);
        try {
            action.run();
        } finally {
            STATE.set(State.NONE);
        }
    }

    /** Puts the switch before the application's data source. */
    static final class Switch implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source ? new Switched(source) : bean;
        }
    }

    private static final class Switched extends DelegatingDataSource {

        Switched(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (STATE.get() == State.NOW) {
                throw new SQLTransientConnectionException("The database is away");
            }
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> call(connection, method, arguments));
        }

        private static Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
            try {
                boolean stores = method.getName().equals("commit") && !connection.isReadOnly();
                Object result = method.invoke(connection, arguments);
                if (stores && STATE.get() == State.AFTER_THE_NEXT_COMMIT) {
                    STATE.set(State.NOW);
                }
                return result;
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }
    }
}
