package ca.footing.practice;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Profiles;
import ca.footing.shared.ForAnyone;
import ca.footing.shared.ForSignedIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Proofs of what was signed. They stay reachable for their owner, also long after the last course. */
@Service
@Transactional(readOnly = true)
public class Proofs {
    private static final String FORMAT = "footing-practice-proof/1";

    private final Chain chain;
    private final Profiles profiles;
    private final CurrentAccount current;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    Proofs(Chain chain, Profiles profiles, CurrentAccount current, Clock clock) {
        this.chain = chain;
        this.profiles = profiles;
        this.current = current;
        this.clock = clock;
    }

    /** What the public page says of a proof's last hash: how many entries were sealed after it. */
    public record Known(int later) {}

    /** The caller's proof; without seals its head is empty. */
    @ForSignedIn
    public Proof mine() {
        var owner = current.require();
        var profile = profiles.of(owner);
        var seals = chain.of(owner).stream()
                .map(seal -> new Proof.Link(seal.position(), seal.content(), seal.hash()))
                .toList();
        return new Proof(
                FORMAT,
                profile.map(person -> person.legalName()).orElse(""),
                profile.map(person -> person.college().name()).orElse(""),
                profile.map(person -> person.registrationNumber()).orElse(""),
                clock.instant(),
                seals,
                seals.isEmpty() ? "" : seals.getLast().hash());
    }

    /** The caller's proof as a file of JSON. */
    @ForSignedIn
    public byte[] file() {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(mine());
    }

    /** The source of the program that checks a proof without us; any JDK runs it as it is. */
    @ForAnyone
    public byte[] program() {
        try (var source = Proofs.class.getResourceAsStream("/practice/VerifyProof.java")) {
            return Objects.requireNonNull(source).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a hash is the end of a chain of ours, present or earlier; says nothing of whose. */
    @ForAnyone
    public Optional<Known> look(String hash) {
        return hash.matches("[0-9a-f]{64}") ? chain.laterThan(hash).map(Known::new) : Optional.empty();
    }
}
