package ca.footing.payment;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.slf4j.LoggerFactory;

/** Lets a test pass untried where Stripe's API description does not stand beside the project, and says so. */
class WhereDescribed implements InvocationInterceptor {
    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> context, ExtensionContext extension)
            throws Throwable {
        proceed(invocation, extension);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> context, ExtensionContext extension)
            throws Throwable {
        proceed(invocation, extension);
    }

    private static void proceed(Invocation<Void> invocation, ExtensionContext extension) throws Throwable {
        if (StripeContract.isThere()) {
            invocation.proceed();
        } else {
            LoggerFactory.getLogger(WhereDescribed.class)
                    .warn(
                            "{} was not tried: no folder {} with Stripe's API description",
                            extension.getDisplayName(),
                            StripeContract.FOLDER);
            invocation.skip();
        }
    }
}
