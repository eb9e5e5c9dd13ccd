package org.evenhand.demonstration.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.demonstration.model.Names;
import org.evenhand.demonstration.model.Registrant;
import org.evenhand.exchange.CsvWriter;

/** The invented register as the file that the register room imports. */
public final class RegisterFile {
  private static final List<String> HEADER =
      Arrays.asList(
          "registration_number",
          "given_names",
          "family_name",
          "former_names",
          "birth_date",
          "registered_since",
          "status",
          "status_from",
          "email",
          "address_line_1",
          "town",
          "postcode",
          "employer_code",
          "employer_name",
          "employed_from",
          "region");

  private RegisterFile() {}

  public static byte[] of(List<Registrant> people) {
    var file = new StringBuilder();
    try {
      var writer = new CsvWriter(file, HEADER);
      for (var person : people) {
        writer.row(row(person));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<Object> row(Registrant person) {
    var work = person.employments().get(person.employments().size() - 1);
    var lapsed = person.lapsedFrom() != null;
    return Arrays.asList(
        person.number(),
        person.name().given(),
        person.name().family(),
        person.formerNames().stream().map(Names.Name::family).collect(Collectors.joining(";")),
        person.birthDate(),
        person.registeredSince(),
        lapsed ? "lapsed" : "registered",
        lapsed ? person.lapsedFrom() : "",
        person.email(),
        person.street(),
        person.town(),
        person.postcode(),
        work.employer().code(),
        work.employer().name(),
        work.from(),
        work.employer().region());
  }
}
