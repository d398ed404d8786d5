package ca.footing.shared;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Repeats the outermost transaction when the database gave it up in favour of another (deadlock, lock wait,
 * certification failure at commit on a cluster). Such a transaction left nothing behind, and none holds HTTP or mail, so
 * repeating it is safe. A stale form ({@link OptimisticLockingFailureException}) is not repeated: a person must look.
 */
class TransactionRetry implements MethodInterceptor {
    private static final int ATTEMPTS = 6;
    private static final long FIRST_PAUSE_MILLIS = 8;

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return invocation.proceed();
        }
        for (var attempt = 1; ; attempt++) {
            try {
                return ((org.springframework.aop.ProxyMethodInvocation) invocation)
                        .invocableClone()
                        .proceed();
            } catch (TransientDataAccessException | TransactionSystemException e) {
                if (attempt == ATTEMPTS || !gaveWay(e)) {
                    throw e;
                }
                var bound = FIRST_PAUSE_MILLIS << attempt;
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(bound / 2, bound) * 1_000_000);
            }
        }
    }

    private static boolean gaveWay(RuntimeException e) {
        if (e instanceof OptimisticLockingFailureException) {
            return false;
        }
        return e instanceof PessimisticLockingFailureException || hasRetryableCode(e);
    }

    private static boolean hasRetryableCode(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.sql.SQLException sql) {
                var code = sql.getErrorCode();
                if (code == 1213
                        || code == 1205
                        || code == 3101
                        || code == 1180
                        || code == 9007
                        || code == 8002
                        || "40001".equals(sql.getSQLState())) {
                    return true;
                }
            }
        }
        return false;
    }
}
