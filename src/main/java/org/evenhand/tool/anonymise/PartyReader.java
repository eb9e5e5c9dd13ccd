package org.evenhand.tool.anonymise;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;
import org.evenhand.fairness.anonymisation.proposal.KnownParty.Part;

/**
 * Known parties as a file tells them: {@code "social_worker":{"forename":"Ann",...}} or {@code
 * "applicant":"Ann Lee"}. Keys that mean nothing here are passed over.
 */
final class PartyReader {
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern BRITISH_DATE =
      Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
  private final List<KnownParty> parties = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  private PartyReader() {}

  static List<KnownParty> read(JsonNode known) {
    var reader = new PartyReader();
    known.properties().forEach(field -> reader.all(field.getKey(), field.getValue()));
    return reader.parties;
  }

  private void all(String role, JsonNode told) {
    if (told.isArray()) {
      told.forEach(one -> all(role, one));
    } else if (told.isTextual() || told.isObject()) {
      parties.add(party(role, new PartyFields(told)));
    }
  }

  private KnownParty party(String role, PartyFields told) {
    var part = part(role);
    var names = told.names();
    boolean isBody = part == Part.EMPLOYER && !told.isPerson() || told.isBody();
    var born = told.first("dob", "date_of_birth", "born", "birth_date");
    var date = born.flatMap(PartyReader::date);
    var numbers = new ArrayList<>(told.numbers());
    if (date.isEmpty()) {
      born.ifPresent(numbers::add);
    }
    return new KnownParty(
        key(told.first("entity", "key", "id").orElse(role)),
        part,
        isBody ? List.of() : names.forenames(),
        isBody ? List.of() : names.surnames(),
        names.others(),
        isBody ? told.first("name", "organisation", "organization").orElse("") : "",
        numbers,
        date,
        told.all("address", "addresses", "former_address", "former_addresses"),
        told.all("email", "emails", "e_mail", "private_email", "work_email"),
        told.all("phone", "phones", "telephone", "mobile", "work_phone", "landline"));
  }

  private String key(String wanted) {
    var key = wanted;
    for (int n = 2; !keys.add(key); n++) {
      key = wanted + "-" + n;
    }
    return key;
  }

  private static Part part(String role) {
    if (role.startsWith("social_worker") || role.startsWith("registrant")) {
      return Part.REGISTRANT;
    }
    if (role.startsWith("applicant")) {
      return Part.REGISTRANT;
    }
    if (role.startsWith("employer")) {
      return Part.EMPLOYER;
    }
    if (role.startsWith("referrer")) {
      return Part.REFERRER;
    }
    return role.startsWith("complainant") ? Part.COMPLAINANT : Part.OTHER;
  }

  private static Optional<LocalDate> date(String written) {
    var iso = DATE.matcher(written.strip());
    if (iso.matches()) {
      return date(iso.group(1), iso.group(2), iso.group(3));
    }
    var british = BRITISH_DATE.matcher(written.strip());
    return british.matches()
        ? date(british.group(3), british.group(2), british.group(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (java.time.DateTimeException e) {
      return Optional.empty();
    }
  }
}
