package ca.footing.shared;

/** Nothing under this id that the caller may see: a stranger's record and a missing one answer alike (404). */
public class RecordNotFound extends RuntimeException {
    public RecordNotFound() {
        super("not found");
    }
}
