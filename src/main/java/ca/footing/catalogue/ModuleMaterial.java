package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something to read or watch for a module; the bytes of a PDF are a {@link StoredFile} of their own. */
@Entity
@Table(name = "module_material")
class ModuleMaterial {
    @EmbeddedId
    private MaterialId id;

    @Version
    private Integer version;

    @EmbeddedColumnNaming("module_%s")
    private ModuleId module;

    private int position;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MaterialKind kind;

    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    private @Nullable String url;

    @EmbeddedColumnNaming("body_%s")
    private LocalizedText body;

    private boolean required;

    private int edition = 1;

    @EmbeddedColumnNaming("change_%s")
    private LocalizedText change = LocalizedText.EMPTY;

    private @Nullable Instant changedAt;

    @EmbeddedColumnNaming("licence_%s")
    private LocalizedText licence;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Opens opens;

    private int opensDays;
    private @Nullable Integer staysDays;

    @SuppressWarnings("NullAway.Init")
    protected ModuleMaterial() {}

    @SuppressWarnings("NullAway.Init")
    ModuleMaterial(ModuleId module, int position, MaterialDraft draft) {
        this.id = MaterialId.next();
        this.module = module;
        this.position = position;
        this.kind = draft.kind();
        revise(draft);
    }

    MaterialId id() {
        return id;
    }

    ModuleId module() {
        return module;
    }

    MaterialKind kind() {
        return kind;
    }

    /** A material keeps its kind: people may have opened it. */
    final void revise(MaterialDraft draft) {
        if (draft.kind() != kind) {
            throw new IllegalStateException("A material keeps its kind");
        }
        if (draft.title().isEmpty()
                || (kind == MaterialKind.TEXT && draft.body().isEmpty())) {
            throw new MaterialEmpty();
        }
        title = draft.title();
        url = kind == MaterialKind.LINK ? webAddress(draft.url()) : null;
        body = kind == MaterialKind.TEXT ? draft.body() : LocalizedText.EMPTY;
        required = draft.required();
        apply(draft.terms());
    }

    Material details() {
        return new Material(
                id,
                kind,
                title,
                url,
                body,
                required,
                new MaterialTerms(opens, opensDays, staysDays, licence),
                new MaterialEdition(edition, change, changedAt));
    }

    /** Without what only participants get. */
    Material outline() {
        return details().outline();
    }

    int edition() {
        return edition;
    }

    /** Begins a new edition. @throws ChangeUnsaid unless it says in both languages what changed */
    void correct(LocalizedText what, Instant at) {
        if (!what.isComplete()) {
            throw new ChangeUnsaid();
        }
        edition++;
        change = what;
        changedAt = at;
    }

    private void apply(MaterialTerms terms) {
        var stays = terms.staysDays();
        if (terms.days() < 0 || terms.days() > 366 || (stays != null && (stays < 0 || stays > 3660))) {
            throw new MaterialDaysOutOfRange();
        }
        licence = terms.licence();
        opens = terms.opens();
        opensDays = terms.opens() == Opens.AT_ONCE ? 0 : terms.days();
        staysDays = stays;
    }

    private static String webAddress(@Nullable String url) {
        try {
            var address = new URI(url == null ? "" : url.strip());
            if (!"https".equals(address.getScheme()) || address.getHost() == null) {
                throw new LinkMalformed();
            }
            return address.toString();
        } catch (URISyntaxException _) {
            throw new LinkMalformed();
        }
    }
}
