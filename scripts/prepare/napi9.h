// Lets better-sqlite3, written for Node-API 10, run on the Node-API 9 of Electron 33. Forced in with -include.
//
// The only Node-API 10 feature it uses is a reference to a value that is neither object, function nor symbol
// (strings, mostly). Such a value is put into an object marked with a type tag, and taken out again on reading.
#ifndef REMIT_NAPI9_H
#define REMIT_NAPI9_H

#undef NAPI_VERSION
#define NAPI_VERSION 9
#include <node_api.h>

static const napi_type_tag remit_box_tag = {0x9c1f3d5e7a2b4860ULL, 0xb6d40e8f12a37c59ULL};
static const char remit_box_key[] = "boxed";

static inline napi_status remit_can_be_referenced(napi_env env, napi_value value, bool* answer) {
  napi_valuetype type;
  napi_status status = napi_typeof(env, value, &type);
  if (status != napi_ok) return status;
  *answer = type == napi_object || type == napi_function || type == napi_external || type == napi_symbol;
  return napi_ok;
}

static inline napi_status remit_create_reference(napi_env env, napi_value value, uint32_t count, napi_ref* result) {
  bool direct = false;
  napi_status status = remit_can_be_referenced(env, value, &direct);
  if (status != napi_ok) return status;
  if (direct) return napi_create_reference(env, value, count, result);

  napi_value box;
  if ((status = napi_create_object(env, &box)) != napi_ok) return status;
  if ((status = napi_type_tag_object(env, box, &remit_box_tag)) != napi_ok) return status;
  if ((status = napi_set_named_property(env, box, remit_box_key, value)) != napi_ok) return status;
  return napi_create_reference(env, box, count, result);
}

static inline napi_status remit_get_reference_value(napi_env env, napi_ref reference, napi_value* result) {
  napi_value held = nullptr;
  napi_status status = napi_get_reference_value(env, reference, &held);
  if (status != napi_ok) return status;
  *result = held;
  if (held == nullptr) return napi_ok;

  napi_valuetype type;
  if ((status = napi_typeof(env, held, &type)) != napi_ok) return status;
  if (type != napi_object) return napi_ok;

  bool boxed = false;
  if ((status = napi_check_object_type_tag(env, held, &remit_box_tag, &boxed)) != napi_ok) return status;
  return boxed ? napi_get_named_property(env, held, remit_box_key, result) : napi_ok;
}

#define napi_create_reference remit_create_reference
#define napi_get_reference_value remit_get_reference_value

#endif
