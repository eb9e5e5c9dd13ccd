package org.evenhand.web.frame;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets pages read records as they read beans: {@code #{party.name}} calls {@code party.name()}.
 * Expression Language 5 (Jakarta EE 10) cannot; version 6 brings the same.
 */
public class RecordComponents extends ELResolver {
  private final Map<Component, Optional<Method>> accessors = new ConcurrentHashMap<>();

  private record Component(Class<?> type, String name) {}

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    var accessor = accessor(base, property);
    if (accessor.isEmpty()) {
      return null;
    }
    context.setPropertyResolved(base, property);
    try {
      return accessor.get().invoke(base);
    } catch (ReflectiveOperationException broken) {
      throw new ELException(broken);
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    if (accessor(base, property).isPresent()) {
      context.setPropertyResolved(base, property);
    }
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (accessor(base, property).isPresent()) {
      throw new PropertyNotWritableException(base.getClass() + " is a record");
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    if (accessor(base, property).isPresent()) {
      context.setPropertyResolved(base, property);
      return true;
    }
    return false;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return Object.class;
  }

  private Optional<Method> accessor(Object base, Object property) {
    return base instanceof Record && property instanceof String name
        ? accessors.computeIfAbsent(new Component(base.getClass(), name), RecordComponents::find)
        : Optional.empty();
  }

  private static Optional<Method> find(Component wanted) {
    for (var component : wanted.type().getRecordComponents()) {
      if (component.getName().equals(wanted.name())) {
        return Optional.of(component.getAccessor());
      }
    }
    return Optional.empty();
  }
}
