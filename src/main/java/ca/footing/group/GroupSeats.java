package ca.footing.group;

import ca.footing.account.AccountId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import ca.footing.shared.Tokens;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of an order's seats. */
@Component
class GroupSeats {
    private static final String ROW = """
            select id, order_id, position, status, invitee_name, invitee_email, invite_ends_at, account_id, registration_id
            from group_seat
            """;

    private static final String EMPTY = """
            update group_seat set status = :to, invitee_name = '', invitee_email = '', token_hash = null,
                invite_ends_at = null, account_id = null, registration_id = null
            """;

    private final JdbcClient jdbc;

    GroupSeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(GroupOrderId order, int count) {
        for (var position = 1; position <= count; position++) {
            jdbc.sql("""
                    insert into group_seat (id, order_id, position, status, invitee_name, invitee_email)
                    values (:id, :order, :position, 'FREE', '', '')
                    """)
                    .param("id", Ids.bytes(Ids.next()))
                    .param("order", Ids.bytes(order.id()))
                    .param("position", position)
                    .update();
        }
    }

    List<GroupSeat> of(GroupOrderId order) {
        return jdbc.sql(ROW + "where order_id = :order order by position")
                .param("order", Ids.bytes(order.id()))
                .query((row, _) -> seat(row))
                .list();
    }

    /** As they are now; the order's row was taken before. */
    List<GroupSeat> lockedOf(GroupOrderId order) {
        return jdbc.sql(ROW + "where order_id = :order order by position for update")
                .param("order", Ids.bytes(order.id()))
                .query((row, _) -> seat(row))
                .list();
    }

    Optional<GroupSeat> find(GroupSeatId id) {
        return jdbc.sql(ROW + "where id = :id")
                .param("id", Ids.bytes(id.id()))
                .query((row, _) -> seat(row))
                .optional();
    }

    /** As it is now, and nobody else's until the transaction ends; the order's row was taken before. */
    Optional<GroupSeat> locked(GroupSeatId id) {
        return jdbc.sql(ROW + "where id = :id for update")
                .param("id", Ids.bytes(id.id()))
                .query((row, _) -> seat(row))
                .optional();
    }

    /**
     * The seat that an open invitation is for.
     *
     * @throws GroupDoesNotTakePlace when it ended because the cohort does not take place
     * @throws SeatInvitationEnded when the link was used, revoked or has lapsed
     */
    GroupSeat invited(String token, Instant now) {
        if (isCalledOff(token)) {
            throw new GroupDoesNotTakePlace();
        }
        return byToken(token, now).orElseThrow(SeatInvitationEnded::new);
    }

    private Optional<GroupSeat> byToken(String token, Instant now) {
        return jdbc.sql(ROW + "where token_hash = :hash and status = 'INVITED' and invite_ends_at > :now")
                .param("hash", Tokens.hash(token))
                .param("now", GroupBook.utc(now))
                .query((row, _) -> seat(row))
                .optional();
    }

    /** @return false unless the seat is free or its invitation is to be made anew */
    boolean invite(GroupSeatId id, String name, String email, String token, Instant endsAt) {
        return jdbc.sql("""
                update group_seat set status = 'INVITED', invitee_name = :name, invitee_email = :email,
                    token_hash = :hash, invite_ends_at = :ends
                where id = :id and status in ('FREE', 'INVITED')
                """)
                        .param("name", name)
                        .param("email", email)
                        .param("hash", Tokens.hash(token))
                        .param("ends", GroupBook.utc(endsAt))
                        .param("id", Ids.bytes(id.id()))
                        .update()
                == 1;
    }

    /** @return false when the invitation was used, revoked or has lapsed */
    boolean accept(GroupSeatId id, AccountId account, RegistrationId registration, Instant now) {
        return jdbc.sql("""
                update group_seat set status = 'ACCEPTED', account_id = :account, registration_id = :registration,
                    token_hash = null, invite_ends_at = null
                where id = :id and status = 'INVITED' and invite_ends_at > :now
                """)
                        .param("account", Ids.bytes(account.id()))
                        .param("registration", Ids.bytes(registration.id()))
                        .param("now", GroupBook.utc(now))
                        .param("id", Ids.bytes(id.id()))
                        .update()
                == 1;
    }

    /** @param to FREE to be given to somebody else, or CANCELLED @return false when it is cancelled already */
    boolean empty(GroupSeatId id, GroupSeatStatus to) {
        return jdbc.sql(EMPTY + "where id = :id and status <> 'CANCELLED'")
                        .param("to", to.name())
                        .param("id", Ids.bytes(id.id()))
                        .update()
                == 1;
    }

    /** The cohort does not take place: as {@link #empty}, but whoever opens an invitation is told why it ended. */
    void callOff(GroupSeatId id) {
        jdbc.sql("""
                update group_seat set status = 'CANCELLED', invitee_name = '', invitee_email = '', account_id = null,
                    registration_id = null
                where id = :id
                """).param("id", Ids.bytes(id.id())).update();
    }

    private boolean isCalledOff(String token) {
        return jdbc.sql("""
                select count(*) from group_seat s join group_order o on o.id = s.order_id
                where s.token_hash = :hash and o.status = 'CALLED_OFF'
                """)
                        .param("hash", Tokens.hash(token))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The person of that place gave the seat up; nothing happens when the clinic was first. */
    void returned(RegistrationId registration) {
        jdbc.sql(EMPTY + "where registration_id = :registration and status = 'ACCEPTED'")
                .param("to", GroupSeatStatus.FREE.name())
                .param("registration", Ids.bytes(registration.id()))
                .update();
    }

    private static GroupSeat seat(ResultSet row) throws SQLException {
        var account = row.getBytes("account_id");
        var registration = row.getBytes("registration_id");
        return new GroupSeat(
                new GroupSeatId(Ids.of(row.getBytes("id"))),
                new GroupOrderId(Ids.of(row.getBytes("order_id"))),
                row.getInt("position"),
                GroupSeatStatus.valueOf(row.getString("status")),
                row.getString("invitee_name"),
                row.getString("invitee_email"),
                GroupBook.instant(row, "invite_ends_at"),
                account == null ? null : new AccountId(Ids.of(account)),
                registration == null ? null : new RegistrationId(Ids.of(registration)));
    }
}
