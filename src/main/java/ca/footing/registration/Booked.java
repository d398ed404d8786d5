package ca.footing.registration;

import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.Booking;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;

/** What a place is for, as it is stored: the modules are read only when the place is not for the whole series. */
@Embeddable
class Booked {
    private boolean whole;

    @ElementCollection
    @CollectionTable(name = "registration_module", joinColumns = @JoinColumn(name = "registration_id"))
    @AttributeOverride(name = "id", column = @Column(name = "module_id"))
    private Set<ModuleId> modules = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Booked() {}

    Booked(Booking booking) {
        this.whole = booking.isWhole();
        this.modules = new HashSet<>(booking.modules());
    }

    void keepOnly(Booking less) {
        whole = less.isWhole();
        modules.retainAll(less.modules());
        modules.addAll(less.modules());
    }

    Booking booking() {
        return whole ? Booking.WHOLE : Booking.of(modules);
    }
}
