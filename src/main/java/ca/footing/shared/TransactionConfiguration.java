package ca.footing.shared;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.annotation.Transactional;

/** Puts {@link TransactionRetry} around every transactional method, outside of the transaction itself. */
@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {
    /** After the access rules (which must be asked once), before the transaction (lowest precedence). */
    private static final int BETWEEN_SECURITY_AND_TRANSACTION = Integer.MAX_VALUE - 10;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor transactionRetryAdvisor() {
        var pointcut = new ComposablePointcut(AnnotationMatchingPointcut.forClassAnnotation(Transactional.class))
                .union(AnnotationMatchingPointcut.forMethodAnnotation(Transactional.class));
        var advisor = new DefaultPointcutAdvisor(pointcut, new TransactionRetry());
        advisor.setOrder(BETWEEN_SECURITY_AND_TRANSACTION);
        return advisor;
    }
}
