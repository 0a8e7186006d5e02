-- Until the transaction ends.
select set_config('search_path', quote_ident(:schema), true)
