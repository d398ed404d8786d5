package ca.footing.certificate;

/** How a body's sum of minutes becomes whole steps; texts {@code certificate.rounding.XX}. */
public enum Rounding {
    DOWN,
    NEAREST;

    int apply(int minutes, int step) {
        return switch (this) {
            case DOWN -> minutes / step * step;
            case NEAREST -> (minutes + step / 2) / step * step;
        };
    }
}
