package org.evenhand.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Writes many rows into one table with PostgreSQL's COPY, in the transaction of the connection.
 * Nothing else may use the connection until {@link #finish}. Closing without finishing throws the
 * rows away.
 */
public final class BulkCopy implements AutoCloseable {
  private static final int FLUSH_AT = 1 << 16;
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream(FLUSH_AT + 4096);
  private final CopyIn copy;

  /**
   * @param target the table and its columns, as {@code schema.table (one, two)}; never anything
   *     that somebody typed
   */
  public BulkCopy(Connection connection, String target) throws SQLException {
    var postgres = connection.unwrap(PGConnection.class);
    copy = postgres.getCopyAPI().copyIn("copy " + target + " from stdin with (format csv)");
  }

  /**
   * Adds one row. Null is null; strings, numbers, days, instants, ids, booleans and enums (by name)
   * are written as PostgreSQL reads them, bytes as bytea, collections of strings as text[].
   */
  public void row(Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        pending.write(',');
      }
      if (values[i] != null) {
        quote(text(values[i]));
      }
    }
    pending.write('\n');
    if (pending.size() >= FLUSH_AT) {
      flush();
    }
  }

  /** Ends the copy; the rows are there. */
  public long finish() throws SQLException {
    flush();
    return copy.endCopy();
  }

  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }

  private void flush() throws SQLException {
    var bytes = pending.toByteArray();
    copy.writeToCopy(bytes, 0, bytes.length);
    pending.reset();
  }

  private static String text(Object value) {
    if (value instanceof byte[] bytes) {
      return "\\x" + HexFormat.of().formatHex(bytes);
    }
    return value instanceof Collection<?> many ? array(many) : value.toString();
  }

  private static String array(Collection<?> elements) {
    var array = new StringBuilder("{");
    for (var element : elements) {
      array.append(array.length() > 1 ? "," : "").append('"');
      array.append(element.toString().replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
    return array.append('}').toString();
  }

  private void quote(String text) {
    pending.write('"');
    pending.writeBytes(text.replace("\"", "\"\"").getBytes(StandardCharsets.UTF_8));
    pending.write('"');
  }
}
