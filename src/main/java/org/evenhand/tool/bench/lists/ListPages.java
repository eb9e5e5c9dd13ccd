package org.evenhand.tool.bench.lists;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Every list that grows with a regulator, in the ways that people look at it. */
public final class ListPages {
  /** Sees every case, answers deadlines, exports, counts employers. */
  public static final String LEAD = "harpreet.dhaliwar";

  private static final String TRIAGE = "grace.mwangura";
  private static final String OFFICER = "amara.okonjo";
  private static final String SCHEDULER = "miriam.abelsohn";
  private static final int SIZE = 25;
  private static final String SOMEBODY =
      """
      select r.registration_number, n.given_names, n.family_name, f.reference, f.file_number
        from casework.case_file f
        join casework.registrant r on r.id = f.registrant_id
        join casework.registrant_name n on n.registrant_id = r.id and not n.former
       order by f.reference desc limit 1
      """;
  private static final String FORMER =
      "select family_name from casework.registrant_name where former order by registrant_id limit 1";

  private final Connection connection;
  private final List<ListPage> pages = new ArrayList<>();

  private ListPages(Connection connection) {
    this.connection = connection;
  }

  /**
   * The pages, with what is looked for taken from the database.
   *
   * @param crowded the case with the longest lists
   */
  public static List<ListPage> of(Connection connection, String crowded) throws SQLException {
    var all = new ListPages(connection);
    all.cases();
    all.found();
    all.work();
    all.others();
    all.ofACase(crowded);
    return List.copyOf(all.pages);
  }

  private void cases() throws SQLException {
    lead("cases: open", "/cases");
    lead("cases: closed", "/cases?stage=CLOSED");
    lead(
        "cases: closed, last page",
        "/cases?stage=CLOSED&page=" + last("casework.case_file where stage = 'CLOSED'"));
    lead("cases: two stages", "/cases?stage=CLOSED&stage=TRIAGE");
    lead("cases: one source", "/cases?stage=CLOSED&source=EMPLOYER");
    lead("cases: received between", "/cases?stage=CLOSED&from=1+1+2025&until=31+12+2025");
    lead("cases: mine", "/cases?mine=yes");
    lead("cases: mine, closed", "/cases?mine=yes&stage=CLOSED");
    lead("cases: part of a name", "/cases?q=an");
    lead("cases: a name nobody has", "/cases?q=xqzv");
    lead("cases: as a file", "/cases/export?stage=CLOSED");
    officer("cases: closed, of an officer", "/cases?stage=CLOSED");
  }

  private void found() throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(SOMEBODY)) {
      row.next();
      lead("find: registration number", find(row.getString(1)));
      lead("find: name", find(row.getString(2) + " " + row.getString(3)));
      lead("find: family name", find(row.getString(3)));
      lead("find: misspelt name", find(misspelt(row.getString(3)) + " " + row.getString(2)));
      lead("find: reference", find(row.getString(4)));
      pages.add(new ListPage("find: file number", TRIAGE, find(row.getString(5))));
    }
    lead("find: former name", find(one(FORMER)));
    lead("find: nobody", find("xqzv"));
  }

  private void work() throws SQLException {
    lead("my work", "/work");
    lead("my work, further on in the team's", "/work?first=100");
    officer("my work of an officer", "/work");
    pages.add(new ListPage("my work, blind lane", TRIAGE, "/work"));
    lead("told", "/work/told");
    lead(
        "told, last page",
        "/work/told?page=" + last("casework.escalation where account = '" + LEAD + "'"));
    lead("interim orders", "/interim-orders");
  }

  private void others() throws SQLException {
    pages.add(new ListPage("published outcomes", "", "/published"));
    pages.add(
        new ListPage(
            "published outcomes, last page",
            "",
            "/published?page=" + last("casework.publication where state = 'PUBLISHED'")));
    lead("employers", "/cases/employers");
    lead(
        "employers, last page",
        "/cases/employers?page="
            + last(
                "(select distinct lower(btrim(employer_name)) from casework.employer_checks) e"));
    lead("employers: part of a name", "/cases/employers?q=an");
    officer("concerns", "/concerns");
    scheduler("pool", "/panel/pool");
    scheduler("pool: part of a name", "/panel/pool?q=an");
    scheduler("pool: free in a week", "/panel/pool?from=8+3+2027&to=12+3+2027");
  }

  private void ofACase(String reference) throws SQLException {
    var of = " where case_reference = '" + reference + "'";
    for (var list : List.of("chronology", "document", "letter", "note")) {
      var name = list.equals("chronology") ? "history" : list + "s";
      var path = "/cases/" + name + "?ref=" + reference;
      lead(name + " of a case", path);
      lead(name + " of a case, last page", path + "&page=" + last("casework." + list + of));
    }
    lead("history of a case: notes", "/cases/history?kind=NOTE&ref=" + reference);
    lead("overview of a case", "/cases/case?ref=" + reference);
  }

  private void lead(String name, String path) {
    pages.add(new ListPage(name, LEAD, path));
  }

  private void officer(String name, String path) {
    pages.add(new ListPage(name, OFFICER, path));
  }

  private void scheduler(String name, String path) {
    pages.add(new ListPage(name, SCHEDULER, path));
  }

  private static String find(String text) {
    return "/find?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String misspelt(String name) {
    return name.length() < 3 ? name : name.charAt(0) + name.substring(2);
  }

  private long last(String from) throws SQLException {
    var count = Long.parseLong(one("select count(*) from " + from));
    return Math.max(1, (count + SIZE - 1) / SIZE);
  }

  private String one(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : "";
    }
  }
}
