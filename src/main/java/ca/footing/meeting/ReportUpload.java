package ca.footing.meeting;

import java.time.ZoneId;

/**
 * A file somebody chose.
 *
 * @param zone of the clock that the report is written by: that of the meeting's host
 */
public record ReportUpload(String fileName, byte[] content, ZoneId zone) {
    private static final int LONGEST = 200;

    public ReportUpload {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Of the name what is kept. */
    String shortName() {
        return fileName.substring(0, Math.min(LONGEST, fileName.length()));
    }
}
