package ca.footing.access;

import ca.footing.access.ui.AfterSignIn;
import ca.footing.account.AccountRoutes;
import ca.footing.account.Accounts;
import ca.footing.account.SignedIn;
import ca.footing.shared.LanguageCookie;
import ca.footing.shared.PublicPath;
import ca.footing.shared.RecurringJob;
import ca.footing.shared.SignedPath;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * Which requests are let in. Open are the screens that say so themselves, what modules declare as {@link PublicPath},
 * and static files; signed-in people reach screens, which check roles; everything else does not exist.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String[] STATIC = {
        "/styles/**", "/public/**", "/robots.txt", "/sitemap.xml", "/favicon.ico", "/aura/**", "/actuator/health/**"
    };

    @Bean
    SecurityFilterChain screens(
            HttpSecurity http,
            ObjectProvider<PublicPath> paths,
            ObjectProvider<SignedPath> signedPaths,
            RequestUtil requests,
            VaadinDefaultRequestCache cache,
            SessionWatch watch,
            Sessions sessions) {
        var signed = signedPaths.stream()
                .map(SignedPath::patterns)
                .flatMap(Arrays::stream)
                .toArray(String[]::new);
        var open = Stream.of(
                        Arrays.stream(STATIC),
                        Arrays.stream(signed),
                        paths.stream().map(PublicPath::patterns).flatMap(Arrays::stream))
                .flatMap(patterns -> patterns)
                .toArray(String[]::new);
        cache.ignoreRequests(request -> !requests.isSecuredFlowRoute(request));
        http.setSharedObject(
                VaadinSavedRequestAwareAuthenticationSuccessHandler.class, new AfterSignIn(cache, watch::greet));
        return http.authorizeHttpRequests(requestRules -> requestRules
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(open)
                        .permitAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers(requests::isFrameworkInternalRequest)
                        .ignoringRequestMatchers(signed))
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .exceptionHandling(refusals -> refusals.defaultAuthenticationEntryPointFor(
                                Doors.nothingHere(), request -> !requests.isSecuredFlowRoute(request))
                        .accessDeniedHandler(Doors.denied(requests::isSecuredFlowRoute)))
                .formLogin(form -> form.loginPage("/" + AccountRoutes.SIGN_IN).failureHandler(Doors.signInRefused()))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.enableCsrfConfiguration(false)
                                .loginView("/" + AccountRoutes.SIGN_IN, "/")
                                .addLogoutHandler(endsSession(sessions)))
                .addFilterAfter(watch, SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    SessionWatch sessionWatch(
            Sessions sessions, Accounts accounts, AccessProperties properties, LanguageCookie language, Clock clock) {
        return new SessionWatch(sessions, accounts, properties, language, clock);
    }

    /** The security chain runs the watch; the server must not run it a second time by itself. */
    @Bean
    FilterRegistrationBean<SessionWatch> watchInChainOnly(SessionWatch watch) {
        var registration = new FilterRegistrationBean<>(watch);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    SpringAuthorizationEventPublisher authorizationEvents(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    @Bean
    RecurringJob forgetOldSessions(Sessions sessions) {
        return new RecurringJob("access-forget-old-sessions", Duration.ofHours(6), sessions::clean);
    }

    private static LogoutHandler endsSession(Sessions sessions) {
        return (request, _, authentication) -> {
            if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
                SessionMark.of(request.getSession(false)).ifPresent(mark -> sessions.signedOut(person.id(), mark.id()));
            }
        };
    }
}
