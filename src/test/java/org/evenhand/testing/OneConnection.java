package org.evenhand.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Hands out one open connection again and again: for tests that ask thousands of questions. */
public final class OneConnection {
  private OneConnection() {}

  public static DataSource of(DataSource source) {
    try {
      var connection = source.getConnection();
      var shared =
          proxy(
              Connection.class,
              (method, arguments) ->
                  method.getName().equals("close") ? null : method.invoke(connection, arguments));
      return proxy(DataSource.class, (method, arguments) -> shared);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  private interface Call {
    Object make(java.lang.reflect.Method method, Object[] arguments)
        throws IllegalAccessException, InvocationTargetException;
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return call.make(method, arguments);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            }));
  }
}
