package ca.footing.demo;

import ca.footing.shared.PublicPath;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Properties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Catches all mail on the loopback address, so that nothing leaves this machine; the page {@code /inbox} shows it. */
@Configuration(proxyBeanMethods = false)
@Profile({"demo", "test"})
@EnableConfigurationProperties(MailCatcher.Settings.class)
class MailCatcher {
    private static final String LOOPBACK = "127.0.0.1";

    /** @param port of the SMTP server; 0 takes a free one */
    @ConfigurationProperties("footing.inbox")
    record Settings(@DefaultValue("0") int port) {}

    @Bean(destroyMethod = "stop")
    GreenMail mailServer(Settings settings) throws IOException {
        var port = settings.port() == 0 ? freePort() : settings.port();
        var server = new GreenMail(new ServerSetup(port, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    @Bean
    JavaMailSender mailSender(GreenMail server) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(LOOPBACK);
        sender.setPort(server.getSmtp().getPort());
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", "2000");
        properties.setProperty("mail.smtp.timeout", "5000");
        sender.setJavaMailProperties(properties);
        return sender;
    }

    @Bean
    PublicPath inboxPage() {
        return new PublicPath(Inbox.PATH, Inbox.PATH + "/**");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }
}
