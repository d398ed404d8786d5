package ca.footing.waitlist;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.shared.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Whose and of what a row is. */
final class OwnerColumns {
    private OwnerColumns() {}

    static AccountId account(ResultSet row) throws SQLException {
        return new AccountId(Columns.id(row, "account_id"));
    }

    static CohortId cohort(ResultSet row) throws SQLException {
        return new CohortId(Columns.id(row, "cohort_id"));
    }

    static EntryId entry(ResultSet row) throws SQLException {
        return new EntryId(Columns.id(row, "entry_id"));
    }
}
