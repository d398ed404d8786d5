package ca.footing.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Writes down the statements of the calling thread, with their parameters and commits, while asked to. A thread that is
 * not recorded gets the plain connection, so that what is measured is not slowed down.
 */
class Recorder implements BeanPostProcessor {
    private static final ThreadLocal<@Nullable Trace> CURRENT = new ThreadLocal<>();

    /** One statement as it was executed; a commit has no text. */
    record Step(String sql, List<Argument> arguments) {
        boolean isCommit() {
            return sql.isEmpty();
        }
    }

    /** A call of a setter: position and value. */
    record Argument(int position, @Nullable Object value) {}

    /** What one unit of work did, and how long it waited for the database. */
    static final class Trace {
        final List<Step> steps = new ArrayList<>();
        long nanosInDatabase;

        long statements() {
            return steps.stream().filter(step -> !step.isCommit()).count();
        }

        long commits() {
            return steps.stream().filter(Step::isCommit).count();
        }
    }

    static Trace record(Runnable work) {
        var trace = new Trace();
        CURRENT.set(trace);
        try {
            work.run();
        } finally {
            CURRENT.remove();
        }
        return trace;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof Recording) ? new Recording(source) : bean;
    }

    /** Hands out recorded connections to threads that are recorded. */
    private static final class Recording extends DelegatingDataSource {
        Recording(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var trace = CURRENT.get();
            return trace == null ? super.getConnection() : connection(super.getConnection(), trace);
        }
    }

    private static Connection connection(Connection real, Trace trace) {
        return proxy(Connection.class, (method, args) -> {
            var begin = System.nanoTime();
            var answer = call(real, method, args);
            if (method.getName().equals("prepareStatement")) {
                return statement(real, (PreparedStatement) answer, (String) args[0], trace);
            }
            if (method.getName().equals("commit")) {
                trace.steps.add(new Step("", List.of()));
            }
            trace.nanosInDatabase += System.nanoTime() - begin;
            return answer;
        });
    }

    private static PreparedStatement statement(Connection connection, PreparedStatement real, String sql, Trace trace) {
        var arguments = new ArrayList<Argument>();
        return proxy(PreparedStatement.class, (method, args) -> {
            var name = method.getName();
            if (name.equals("setNull")) {
                arguments.add(new Argument((Integer) args[0], null));
            } else if (name.startsWith("set") && args != null && args.length >= 2 && args[0] instanceof Integer at) {
                arguments.add(new Argument(at, args[1]));
            }
            var begin = System.nanoTime();
            var answer = call(real, method, args);
            if (name.startsWith("execute")) {
                trace.steps.add(new Step(sql, List.copyOf(arguments)));
                if (connection.getAutoCommit()) {
                    trace.steps.add(new Step("", List.of()));
                }
                trace.nanosInDatabase += System.nanoTime() - begin;
            }
            return answer;
        });
    }

    private interface Handler {
        @Nullable
        Object handle(Method method, Object @Nullable [] args) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Handler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, args) -> handler.handle(method, args)));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
