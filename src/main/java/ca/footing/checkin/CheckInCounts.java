package ca.footing.checkin;

import ca.footing.attendance.PhoneTimes;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what phones said at a session, in one statement. */
@Component
class CheckInCounts implements PhoneTimes {
    private final CheckInScanRepository scans;

    CheckInCounts(CheckInScanRepository scans) {
        this.scans = scans;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<RegistrationId, List<PhoneTime>> at(SessionId session) {
        return scans.findBySessionOrderByCodeAt(session).stream()
                .collect(Collectors.groupingBy(
                        CheckInScan::registration,
                        LinkedHashMap::new,
                        Collectors.mapping(CheckInScan::time, Collectors.toList())));
    }

    There of(SessionId session) {
        var all = at(session).values();
        var left =
                (int) all.stream().filter(times -> !times.getLast().arriving()).count();
        return new There(all.size(), left);
    }

    /** How many phones were there, and how many of those are gone. */
    record There(int arrived, int left) {}
}
