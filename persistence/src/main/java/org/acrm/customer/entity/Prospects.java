package org.acrm.customer.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes down prospects of whom no source has told: a record of this system's own, and the customer that is opened for it. */
@ApplicationScoped
public class Prospects {

    /** This system as a source. */
    public static final String SOURCE = "ACRM";

    private static final String COLUMNS = "source, source_key, kind, name, latin_name, birth_date, id_number, industry,"
            + " branch_id, portfolio_id, customer_since, updated_at, recorded_at, version";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected Prospects() {}

    public Prospects(EntityManager database) {
        this.database = database;
    }

    /**
     * In the first portfolio of the person, else at the person's branch.
     *
     * @param staffId who met the prospect; null for somebody who is not in the staff file
     * @return id of the customer, which is that of its record
     */
    public long add(NewProspect prospect, Long staffId, OffsetDateTime now) {
        prospect.check(now.toLocalDate());
        String draft = UUID.randomUUID().toString();
        Long[] home = home(staffId);
        Query insert = database.createNativeQuery("insert into customer_customer (" + COLUMNS
                + ") values (:source, :draft, 'PROSPECT', :name, :latin, cast(:birth as date), :id_number, :industry,"
                + " :branch, :portfolio, cast(:today as date), :local, :now, 0)");
        insert.setParameter("source", SOURCE)
                .setParameter("draft", draft)
                .setParameter("name", prospect.name().strip());
        insert.setParameter("latin", text(prospect.latinName())).setParameter("id_number", text(prospect.idNumber()));
        insert.setParameter("birth", prospect.birthDate() == null ? null : java.sql.Date.valueOf(prospect.birthDate()));
        insert.setParameter("industry", prospect.company() ? "OTHER" : null);
        insert.setParameter("branch", home[0]).setParameter("portfolio", home[1]);
        insert.setParameter("today", java.sql.Date.valueOf(now.toLocalDate()));
        insert.setParameter("local", now.toLocalDateTime()).setParameter("now", now);
        insert.executeUpdate();
        long id = ((Number) database.createNativeQuery(
                                "select id from customer_customer where source = :source and source_key = :draft")
                        .setParameter("source", SOURCE)
                        .setParameter("draft", draft)
                        .getSingleResult())
                .longValue();
        String number = "P" + String.format(Locale.ROOT, "%08d", id);
        run("update customer_customer set source_key = '" + number + "' where id = " + id);
        writeRecord(prospect, id, now);
        writeParts(prospect, id, number, now);
        return id;
    }

    private void writeRecord(NewProspect prospect, long id, OffsetDateTime now) {
        database.createNativeQuery(
                        "insert into customer_record (id, customer_id, mobile, email, address, city, " + COLUMNS
                                + ") select id, id, :mobile, :email, :address, :city, " + COLUMNS
                                + " from customer_customer where id = :id")
                .setParameter("mobile", text(prospect.mobile()))
                .setParameter("email", text(prospect.email()))
                .setParameter("address", text(prospect.address()))
                .setParameter("city", text(prospect.city()))
                .setParameter("id", id)
                .executeUpdate();
    }

    private void writeParts(NewProspect prospect, long id, String number, OffsetDateTime now) {
        contact(id, "MOBILE", prospect.mobile(), null, now);
        contact(id, "EMAIL", prospect.email(), null, now);
        contact(id, "ADDRESS", prospect.address(), prospect.city(), now);
        SearchTerms.of(number, prospect.name(), text(prospect.latinName())).forEach(term -> database.createNativeQuery(
                        "insert into customer_term (term, customer_id) values (:term, :id)")
                .setParameter("term", term)
                .setParameter("id", id)
                .executeUpdate());
    }

    private void contact(long id, String kind, String address, String city, OffsetDateTime now) {
        if (text(address) != null) {
            database.createNativeQuery(
                            "insert into customer_contact_point (customer_id, kind, address, city, recorded_at)"
                                    + " values (:id, :kind, :address, :city, :now)")
                    .setParameter("id", id)
                    .setParameter("kind", kind)
                    .setParameter("address", text(address))
                    .setParameter("city", text(city))
                    .setParameter("now", now)
                    .executeUpdate();
        }
    }

    /** Branch and portfolio. */
    private Long[] home(Long staffId) {
        if (staffId == null) {
            return new Long[2];
        }
        List<?> homes = database.createNativeQuery("select coalesce(p.branch_id, f.branch_id), p.id from access_staff f"
                        + " left join access_portfolio p on p.staff_id = f.id where f.id = :staff order by p.code")
                .setParameter("staff", staffId)
                .setMaxResults(1)
                .getResultList();
        return homes.isEmpty()
                ? new Long[2]
                : Stream.of((Object[]) homes.get(0))
                        .map(number -> number == null ? null : Long.valueOf(((Number) number).longValue()))
                        .toArray(Long[]::new);
    }

    private void run(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }

    private static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
